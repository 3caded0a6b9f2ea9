export class BrokenPdfError extends Error {}

/**
 * A PDF that is whole: it begins and ends as one, and the pages it has are the pages its page tree announces.
 *
 * @returns the number of pages
 * @throws BrokenPdfError when it was cut off or holds too little
 */
export function checkPdf(pdf: Uint8Array, leastPages: number): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) throw new BrokenPdfError('the file does not begin as a PDF');
  if (!/%%EOF\s*$/.test(text)) throw new BrokenPdfError('the file does not end as a PDF');
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  const announced = Math.max(0, ...[...text.matchAll(/\/Count\s+(\d+)/g)].map((match) => Number(match[1])));
  if (pages !== announced) throw new BrokenPdfError(`${pages} pages found, ${announced} announced`);
  if (pages < leastPages) throw new BrokenPdfError(`${pages} pages found, at least ${leastPages} expected`);
  return pages;
}
