import { unaccent } from '@cong-truong/domain/people/unaccent';

const LONGEST = 100;

/** `Lễ khai giảng năm học 2026–2027` is `le-khai-giang-nam-hoc-2026-2027`. '' when the text has no letter or digit. */
export function slugOf(text: string): string {
  const words = unaccent(text.normalize('NFC'))
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const kept: string[] = [];
  let length = -1;
  for (const word of words) {
    length += word.length + 1;
    if (length > LONGEST && kept.length > 0) break;
    kept.push(word.slice(0, LONGEST));
  }
  return kept.join('-');
}

/** The slug itself, or with the first free number: `thong-bao`, `thong-bao-2`. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
