import type { ArticleCategory } from '@/data/content/articles';
import type { Authority } from '@/data/content/authority';
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
