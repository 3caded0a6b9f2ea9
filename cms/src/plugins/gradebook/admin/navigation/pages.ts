import type { Choices } from '../api/choices';
import { isOfSchool, isOpenTo, type PageName } from './place';

interface PageEntry {
  readonly page: PageName;
  readonly label: string;
}

const PAGES: readonly PageEntry[] = [
  { page: 'sheet', label: 'Sổ điểm' },
  { page: 'conduct', label: 'Rèn luyện' },
  { page: 'summary', label: 'Tổng hợp lớp' },
  { page: 'windows', label: 'Đợt nhập điểm' },
  { page: 'publication', label: 'Công bố' },
  { page: 'books', label: 'Sổ in' },
];

/** Pages that hold something for the person at the screen: nobody gets an empty tab. */
export function pagesFor({ classes, me }: Choices): readonly PageEntry[] {
  const oversees = me.role === 'principal' || me.role === 'school-office';
  return PAGES.filter(({ page }) => {
    if (page === 'sheet') return true;
    return classes.some((choice) => isOpenTo(page, choice)) && (!isOfSchool(page) || oversees);
  });
}
