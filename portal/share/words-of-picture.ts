const LONGEST = 150;

/**
 * A title as a picture can show it: one line of text, no control or direction marks, no towers of accents, not longer than
 * anybody reads.
 */
export function wordsOfPicture(title: string): string {
  const clean = title
    .slice(0, 2_000)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...clean];
  if (letters.length <= LONGEST) return clean;
  const cut = letters.slice(0, LONGEST).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}

/** In the markup of the library that sets words. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
