import type { ArticleCategory } from '@/data/content/articles';
import type { Authority } from '@/data/content/authority';
import type { DisclosureCircular, DisclosurePart } from '@/data/content/disclosures';
import type { MenuDay } from '@/data/content/menu-weeks';
import type { DocumentKind } from '@/data/content/documents';
import type { SchoolLevel } from '@/data/content/school';

export const LEVEL_LABELS: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'Mầm non',
  primary: 'Tiểu học',
  lowerSecondary: 'Trung học cơ sở',
};

export const CATEGORY_LABELS: Readonly<Record<ArticleCategory, string>> = { news: 'Tin tức', notice: 'Thông báo' };

export const DOCUMENT_KIND_LABELS: Readonly<Record<DocumentKind, string>> = {
  decision: 'Quyết định',
  plan: 'Kế hoạch',
  report: 'Báo cáo',
  notice: 'Thông báo',
  letter: 'Công văn',
  other: 'Văn bản khác',
};

/** The kinds of documents as addresses write them. */
export const DOCUMENT_KIND_SLUGS: Readonly<Record<DocumentKind, string>> = {
  decision: 'quyet-dinh',
  plan: 'ke-hoach',
  report: 'bao-cao',
  notice: 'thong-bao',
  letter: 'cong-van',
  other: 'khac',
};

export const AUTHORITY_RANK_LABELS: Readonly<Record<Authority['rank'], string>> = {
  department: 'Cấp thành phố',
  office: 'Cấp quận, huyện',
  ward: 'Cấp phường, xã',
};

/** As addresses write the levels. */
export const LEVEL_SLUGS: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'mam-non',
  primary: 'tieu-hoc',
  lowerSecondary: 'thcs',
};

export const DISCLOSURE_PART_LABELS: Readonly<Record<DisclosurePart, string>> = {
  general: 'Thông tin chung',
  finance: 'Thu, chi tài chính',
  staff: 'Đội ngũ nhà giáo, cán bộ quản lý và nhân viên',
  facilities: 'Cơ sở vật chất',
  programme: 'Chương trình giáo dục',
  plan: 'Kế hoạch giáo dục',
  results: 'Kết quả giáo dục',
  annualReport: 'Báo cáo thường niên',
};

export const CIRCULAR_LABELS: Readonly<Record<DisclosureCircular, string>> = {
  'tt36-2017': 'Theo Thông tư 36/2017/TT-BGDĐT',
  'tt09-2024': 'Theo Thông tư 09/2024/TT-BGDĐT',
  'tt37-2020': 'Theo Thông tư 37/2020/TT-BGDĐT',
};

export const MENU_DAY_LABELS: Readonly<Record<MenuDay, string>> = {
  mon: 'Thứ Hai',
  tue: 'Thứ Ba',
  wed: 'Thứ Tư',
  thu: 'Thứ Năm',
  fri: 'Thứ Sáu',
  sat: 'Thứ Bảy',
};
