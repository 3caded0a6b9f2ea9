/** A page of a site without its title and its content. */
export interface FrameParts {
  readonly beforeTitle: string;
  readonly betweenTitleAndContent: string;
  readonly afterContent: string;
}

/** @returns null for a page of another make */
export function splitFrame(page: string): FrameParts | null {
  const title = /<title>[^<]*<\/title>/.exec(page);
  const main = /<main\b[^>]*>/.exec(page);
  const end = page.lastIndexOf('</main>');
  if (title === null || main === null || end < main.index) return null;
  return {
    beforeTitle: page.slice(0, title.index),
    betweenTitleAndContent: page.slice(title.index + title[0].length, main.index + main[0].length),
    afterContent: page.slice(end),
  };
}
