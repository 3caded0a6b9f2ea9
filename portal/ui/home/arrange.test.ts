import type { HomeSectionKind } from '@/data/content/site-setting';
import { arrangeRows, defaultSections } from './arrange';

const sections = (...kinds: readonly HomeSectionKind[]) => kinds.map((kind) => ({ kind, title: null }));
const kinds = (rows: ReturnType<typeof arrangeRows>) => rows.map((row) => row.map(({ kind }) => kind));

test('short sections that follow each other stand side by side, two at the most', () => {
  expect(kinds(arrangeRows(sections('notices', 'calendar', 'documents', 'news', 'admission')))).toEqual([
    ['notices', 'calendar'],
    ['documents'],
    ['news'],
    ['admission'],
  ]);
});

test('the school’s order is kept, and nothing stands twice', () => {
  expect(kinds(arrangeRows(sections('honours', 'news', 'honours', 'quickLinks')))).toEqual([
    ['honours'],
    ['news'],
    ['quickLinks'],
  ]);
});

test('a preschool shows what the children eat', () => {
  expect(defaultSections('preschool').map(({ kind }) => kind)).toContain('menu');
  expect(defaultSections('primary').map(({ kind }) => kind)).not.toContain('menu');
});
