import type { GradeBook, PupilLine, SubjectSheet, SummarySheet } from '../model';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Bùi', 'Võ'];
const MIDDLE = ['Thị Ngọc', 'Văn', 'Hoàng Phương', 'Minh', 'Đức', 'Thị Kim', 'Quốc', 'Bảo'];
const GIVEN = [
  'Ánh',
  'Bình',
  'Châu',
  'Dũng',
  'Đăng',
  'Giang',
  'Hạnh',
  'Khoa',
  'Khuê',
  'Quỳnh',
  'Thư',
  'Uyên',
  'Vỹ',
  'Yến',
];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** A book of invented pupils, with every kind of line the layout must hold. The same each time. */
export function sampleBook(kind: 'tt58' | 'tt22', pupils: number): GradeBook {
  const roll = Array.from({ length: pupils }, (_, index) => pupilLine(index));
  const names =
    kind === 'tt58'
      ? [
          'Toán',
          'Vật lí',
          'Hóa học',
          'Sinh học',
          'Ngữ văn',
          'Lịch sử',
          'Địa lí',
          'Tiếng Anh',
          'Giáo dục công dân',
          'Công nghệ',
          'Tin học',
          'Thể dục',
          'Âm nhạc',
        ]
      : [
          'Ngữ văn',
          'Toán',
          'Tiếng Anh',
          'Giáo dục công dân',
          'Lịch sử và Địa lí',
          'Khoa học tự nhiên',
          'Công nghệ',
          'Tin học',
          'Giáo dục thể chất',
          'Nghệ thuật',
          'Nội dung giáo dục của địa phương',
          'Hoạt động trải nghiệm, hướng nghiệp',
        ];
  return {
    cover: {
      authorities: ['Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh', 'Phòng Giáo dục và Đào tạo Quận 9'],
      schoolName: 'Trường Trung học cơ sở Long Bình',
      title: kind === 'tt58' ? 'Sổ gọi tên và ghi điểm' : 'Sổ theo dõi và đánh giá học sinh',
      subtitle: kind === 'tt58' ? null : 'Sổ gọi tên và ghi điểm của lớp',
      className: '9A1',
      schoolYear: '2016-2017',
      term: 'Học kỳ I',
      regulation: kind === 'tt58' ? 'Thông tư 58/2011/TT-BGDĐT' : 'Thông tư 22/2021/TT-BGDĐT',
      homeroomTeacher: 'Phạm Thị Thùy Linh',
      principal: 'Nguyễn Hữu Phước',
    },
    teachers: names.map((subject, index) => ({
      subject,
      fullName: nameOf(index + 3),
      period: index === 2 ? '05/09/2016 – 31/12/2016' : 'Cả năm học',
    })),
    pupils: roll,
    subjects: names.map((name, index) =>
      kind === 'tt58' ? tt58Sheet(name, index, roll) : tt22Sheet(name, index, roll),
    ),
    summaries: [summary(kind, names, roll)],
  };
}

const nameOf = (index: number): string => `${at(FAMILY, index)} ${at(MIDDLE, index * 3)} ${at(GIVEN, index)}`;

function pupilLine(index: number): PupilLine {
  const left = index === 11;
  return {
    rollNumber: index + 1,
    fullName: index === 20 ? 'Nguyễn Hoàng Phương Thảo Nguyên' : nameOf(index),
    dateOfBirth: `${String((index % 28) + 1).padStart(2, '0')}/0${(index % 9) + 1}/2002`,
    female: index % 2 === 0,
    ethnicity: index === 7 ? 'Bru-Vân Kiều' : 'Kinh',
    placeOfBirth: index % 5 ? 'TP. Hồ Chí Minh' : 'Huyện Bình Chánh, TP. Hồ Chí Minh',
    address: `${index * 7 + 3}/${index + 1} đường Nguyễn Xiển, khu phố Long Hòa, phường Long Bình, Quận 9`,
    father: nameOf(index + 5),
    mother: nameOf(index + 2),
    guardian: index === 4 ? 'Nguyễn Thị Bích Hằng (bà ngoại)' : '',
    phones: `09${String(10000000 + index * 12347)}`,
    note: left ? 'Rời lớp ngày 12/11/2016' : '',
    left,
  };
}

const tenths = (value: number): string => `${Math.floor(value / 10)},${value % 10}`;
const markOf = (pupil: number, column: number): string => tenths(40 + ((pupil * 37 + column * 11) % 61));

function tt58Sheet(name: string, index: number, roll: readonly PupilLine[]): SubjectSheet {
  const comment = name === 'Thể dục' || name === 'Âm nhạc';
  const heads = comment
    ? [
        { label: 'Kiểm tra thường xuyên', columns: ['M 1', 'V15 1', 'V15 2'] },
        { label: 'KT định kỳ', columns: ['V'] },
        { label: 'KT học kỳ', columns: ['HK'] },
      ]
    : [
        { label: 'Hệ số 1', columns: ['M 1', 'M 2', 'V15 1', 'V15 2'] },
        { label: 'Hệ số 2', columns: ['V 1', 'V 2'] },
        { label: 'Hệ số 3', columns: ['HK'] },
      ];
  return sheetOf(name, index, roll, comment, heads, 'TBm HKI');
}

function tt22Sheet(name: string, index: number, roll: readonly PupilLine[]): SubjectSheet {
  const comment = index >= 8;
  const heads = comment
    ? [
        { label: 'Đánh giá thường xuyên', columns: ['1', '2'] },
        { label: 'Giữa kỳ', columns: ['ĐGgk'] },
        { label: 'Cuối kỳ', columns: ['ĐGck'] },
      ]
    : [
        { label: 'ĐĐGtx', columns: ['1', '2', '3', '4'] },
        { label: 'Hệ số 2', columns: ['ĐĐGgk'] },
        { label: 'Hệ số 3', columns: ['ĐĐGck'] },
      ];
  return sheetOf(name, index, roll, comment, heads, 'ĐTBmhkI');
}

function sheetOf(
  name: string,
  index: number,
  roll: readonly PupilLine[],
  comment: boolean,
  heads: SubjectSheet['heads'],
  result: string,
): SubjectSheet {
  const columns = heads.reduce((sum, head) => sum + head.columns.length, 0);
  return {
    name,
    heads,
    resultHeads: [comment ? 'XL HKI' : result],
    rows: roll.map((_, pupil) => ({
      marks: Array.from({ length: columns }, (__, column) =>
        comment ? ((pupil + column) % 9 ? 'Đ' : 'CĐ') : markOf(pupil + index, column),
      ),
      results: [comment ? 'Đ' : markOf(pupil, index)],
    })),
    distribution: {
      assessed: roll.length - 1,
      bands: comment
        ? [
            { label: 'Đ', count: 40, percent: '90,91' },
            { label: 'CĐ', count: 4, percent: '9,09' },
          ]
        : [
            { label: 'Giỏi 8,0–10', count: 12, percent: '27,27' },
            { label: 'Khá 6,5–7,9', count: 15, percent: '34,09' },
            { label: 'TB 5,0–6,4', count: 12, percent: '27,27' },
            { label: 'Yếu 3,5–4,9', count: 4, percent: '9,09' },
            { label: 'Kém dưới 3,5', count: 1, percent: '2,27' },
            { label: 'TB trở lên', count: 39, percent: '88,64' },
          ],
    },
    correctedMarks: index % 3,
    teachers: [nameOf(index + 3)],
  };
}

function summary(kind: 'tt58' | 'tt22', names: readonly string[], roll: readonly PupilLine[]): SummarySheet {
  return {
    title: 'Tổng hợp kết quả học kỳ I',
    subjectHeads: names,
    resultHeads:
      kind === 'tt58'
        ? ['ĐTB các môn', 'Học lực', 'Hạnh kiểm', 'Nghỉ có phép', 'Nghỉ không phép', 'Danh hiệu']
        : ['Kết quả học tập', 'Kết quả rèn luyện', 'Nghỉ có phép', 'Nghỉ không phép'],
    rows: roll.map((_, pupil) => ({
      subjects: names.map((name, subject) => (subject > 10 ? 'Đ' : markOf(pupil, subject))),
      results:
        kind === 'tt58' ? [markOf(pupil, 3), 'K', 'T', '1', '0', pupil % 4 ? 'HSTT' : 'HSG'] : ['K', 'T', '2', '0'],
    })),
    tallies: [
      {
        title: 'Sĩ số',
        items: [
          { label: '', count: roll.length - 1 },
          { label: 'nữ', count: 22 },
          { label: 'dân tộc thiểu số', count: 1 },
        ],
      },
      {
        title: 'Học lực',
        items: [
          { label: 'G', count: 10 },
          { label: 'K', count: 20 },
          { label: 'Tb', count: 12 },
          { label: 'Y', count: 2 },
          { label: 'Kém', count: 0 },
        ],
      },
      {
        title: 'Hạnh kiểm',
        items: [
          { label: 'T', count: 40 },
          { label: 'K', count: 4 },
          { label: 'Tb', count: 0 },
          { label: 'Y', count: 0 },
        ],
      },
    ],
    legend: 'Học lực: G giỏi, K khá, Tb trung bình, Y yếu. Hạnh kiểm: T tốt, K khá, Tb trung bình, Y yếu.',
  };
}
