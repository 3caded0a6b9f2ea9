export interface AuthorityPlan {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: 'department' | 'office' | 'ward';
  readonly parentCode: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

const DEPARTMENT = 'SGDDT-TPHCM';
export const DISTRICT_OFFICE = 'PGDDT-QUAN9';
export const CITY_OFFICE = 'PGDDT-THUDUC';
export const WARD = 'UBND-LONGBINH';

/**
 * The tree over the years. Quận 9 became a part of Thành phố Thủ Đức on 1 January 2021; the district level ended on 1 July 2025, and
 * the wards took over kindergartens, primary and lower secondary schools (NĐ 142/2025/NĐ-CP) [V2]. Addresses, telephone numbers and
 * mailboxes are invented.
 */
export const AUTHORITIES: readonly AuthorityPlan[] = [
  {
    code: DEPARTMENT,
    slug: 'so-giao-duc-va-dao-tao-tphcm',
    name: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh',
    kind: 'department',
    parentCode: null,
    validFrom: '1976-07-02',
    validTo: null,
    address: 'Phường Sài Gòn, Thành phố Hồ Chí Minh',
    phone: '02800000001',
    email: 'vanphong@so-gddt.example',
  },
  {
    code: DISTRICT_OFFICE,
    slug: 'phong-gddt-quan-9',
    name: 'Phòng Giáo dục và Đào tạo Quận 9',
    kind: 'office',
    parentCode: DEPARTMENT,
    validFrom: '1997-04-01',
    validTo: '2020-12-31',
    address: 'Phường Hiệp Phú, Quận 9, Thành phố Hồ Chí Minh',
    phone: '02800000002',
    email: 'vanphong@pgd-quan-9.example',
  },
  {
    code: CITY_OFFICE,
    slug: 'phong-gddt-thu-duc',
    name: 'Phòng Giáo dục và Đào tạo Thành phố Thủ Đức',
    kind: 'office',
    parentCode: DEPARTMENT,
    validFrom: '2021-01-01',
    validTo: '2025-06-30',
    address: 'Phường Thạnh Mỹ Lợi, Thành phố Thủ Đức, Thành phố Hồ Chí Minh',
    phone: '02800000003',
    email: 'vanphong@pgd-thu-duc.example',
  },
  {
    code: WARD,
    slug: 'phuong-long-binh',
    name: 'Ủy ban nhân dân phường Long Bình',
    kind: 'ward',
    parentCode: DEPARTMENT,
    validFrom: '2025-07-01',
    validTo: null,
    address: 'Phường Long Bình, Thành phố Hồ Chí Minh',
    phone: '02800000004',
    email: 'vanhoaxahoi@phuong-long-binh.example',
  },
];
