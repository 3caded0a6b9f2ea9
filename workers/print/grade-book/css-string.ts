/** A CSS string literal that holds any text: whatever could end it, or the style element around it, is escaped by its code point. */
export function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N} .,:/·-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}
