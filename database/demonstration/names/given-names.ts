import type { Weighted } from '../random';

export type Gender = 'male' | 'female';

/** Fashions in names: people in their forties and fifties, parents of today, those born about 2003 and about 2013. */
export type Generation = 'elder' | 'parent' | 'born2000s' | 'born2010s';

export interface NameFashion {
  readonly middles: readonly Weighted<string>[];
  readonly givens: readonly Weighted<string>[];
  /** How many have a further word between family and middle name: `Lê Hoàng Bảo Ngọc`. */
  readonly longShare: number;
}

const common = (weight: number, names: string): readonly Weighted<string>[] =>
  names.split(' ').map((name) => [name, weight] as const);

export const NAME_FASHIONS: Readonly<Record<Gender, Readonly<Record<Generation, NameFashion>>>> = {
  female: {
    elder: {
      middles: [['Thị', 70], ...common(4, 'Ngọc Kim Thu Bích Thanh Mỹ Hồng')],
      givens: [
        ...common(4, 'Lan Hoa Hương Hạnh Nga Thủy Loan Liên Phượng Tuyết'),
        ...common(2, 'Bình Cúc Dung Hà Hiền Hồng Huệ Mai Minh Nguyệt Nhung Oanh Thảo Thoa Thu Tâm Xuân Yến Đào'),
      ],
      longShare: 0.06,
    },
    parent: {
      middles: [['Thị', 42], ...common(6, 'Ngọc Thanh Kim Thu Mỹ Hồng Bích Phương Minh')],
      givens: [
        ...common(4, 'Hương Thảo Trang Hằng Linh Phương Thúy Vân Yến Hạnh'),
        ...common(2, 'Anh Diễm Dung Duyên Giang Hà Hiền Hoa Lan Loan Mai My Nga Ngân Ngọc Nhung Oanh Quyên Tâm Trâm'),
        ...common(1, 'Thơ Tiên Trúc Tuyền Uyên Vy Xuân Thủy'),
      ],
      longShare: 0.1,
    },
    born2000s: {
      middles: [
        ['Thị', 16],
        ...common(7, 'Ngọc Thanh Minh Phương Kim Thu Mỹ'),
        ...common(4, 'Bảo Hồng Khánh Thảo Tường'),
      ],
      givens: [
        ...common(4, 'Anh Linh Ngân Thảo Trâm Vy My Như Nhi Trang'),
        ...common(
          2,
          'Châu Duyên Giang Hân Hiền Mai Ngọc Phương Quyên Quỳnh Thư Thy Tiên Trân Trinh Trúc Tuyền Uyên Yến',
        ),
      ],
      longShare: 0.2,
    },
    born2010s: {
      middles: [
        ['Thị', 5],
        ...common(7, 'Bảo Gia Ngọc Khánh Minh Phương'),
        ...common(3, 'An Hà Kim Quỳnh Thanh Thảo Tú Tuệ'),
      ],
      givens: [
        ...common(5, 'Anh Hân Ngọc Nhi Trân Vy Châu'),
        ...common(3, 'An Chi Linh My Ngân Như Quỳnh Thư Thy Trâm'),
        ...common(1.5, 'Băng Diệp Giang Khuê Mai Nghi Phương Tâm Tiên Trúc Uyên Yến Đan'),
      ],
      longShare: 0.28,
    },
  },
  male: {
    elder: {
      middles: [['Văn', 60], ...common(5, 'Thanh Minh Quốc Hữu Công Đình Ngọc Xuân')],
      givens: [
        ...common(4, 'Bình Cường Dũng Hải Hùng Long Minh Nam Sơn Thành'),
        ...common(2, 'An Chiến Đức Hòa Hoàng Khánh Lâm Lợi Lực Phúc Quang Tâm Thắng Thọ Tài Tân Trung Tuấn Vinh'),
      ],
      longShare: 0.04,
    },
    parent: {
      middles: [['Văn', 30], ...common(6, 'Thanh Minh Quốc Hoàng Hữu Đức Ngọc Anh Công Trung')],
      givens: [
        ...common(4, 'Tuấn Hùng Dũng Hải Tú Thành Phong Vũ Cường Nam'),
        ...common(
          2,
          'Bảo Duy Đạt Hiếu Hưng Khoa Kiên Lâm Linh Long Nghĩa Nhân Phúc Phước Quang Tài Tân Thắng Thịnh Tiến',
        ),
        ...common(1.5, 'Toàn Trí Trung Việt Vinh Sang Tâm'),
      ],
      longShare: 0.06,
    },
    born2000s: {
      middles: [
        ['Văn', 7],
        ...common(7, 'Minh Hoàng Quốc Thanh Anh Gia Đức Nhật'),
        ...common(3, 'Tấn Trung Tuấn Hữu Thành Công'),
      ],
      givens: [
        ...common(4, 'Anh Bảo Duy Huy Khang Khoa Minh Phúc Phát Tuấn'),
        ...common(2, 'Đạt Hải Hậu Hiếu Hoàng Hưng Kiệt Khánh Lâm Long Lộc Nam Nghĩa Nguyên Nhân Phong Quân Tài Thịnh'),
        ...common(1.5, 'Thành Tiến Trí Trung Việt Vinh Đăng'),
      ],
      longShare: 0.12,
    },
    born2010s: {
      middles: [
        ['Văn', 2],
        ...common(7, 'Minh Gia Hoàng Anh Bảo Đức'),
        ...common(4, 'Quốc Nhật Thiên Tuấn Khánh Hải Phúc Đăng'),
      ],
      givens: [
        ...common(5, 'Khang Khôi Phúc Minh Bảo Huy Khoa'),
        ...common(3, 'An Anh Đạt Duy Hưng Khánh Kiệt Long Nam Nguyên Nhân Phát Phong Quân'),
        ...common(1.5, 'Bách Hiếu Lâm Lộc Tài Thịnh Tiến Trí Trung Vinh Việt Đăng Sơn'),
      ],
      longShare: 0.18,
    },
  },
};

/** What stands between family and middle name in long names: often the mother's family name. */
export const SECOND_FAMILY_WORDS: readonly Weighted<string>[] = [
  ...common(3, 'Hoàng Trần Lê Phạm Huỳnh'),
  ...common(1.5, 'Ngọc Vũ Phan Đặng Hồ Đỗ'),
];
