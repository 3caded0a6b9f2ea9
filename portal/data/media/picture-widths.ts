/** The widths in which pictures are served: few, so that each is made once and kept. */
export const PICTURE_WIDTHS = [320, 640, 960, 1280, 1920] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** @param text the `w` of an address; @returns null for a width that is not served */
export function pictureWidth(text: string): PictureWidth | null {
  return PICTURE_WIDTHS.find((width) => String(width) === text) ?? null;
}

/** What can be made smaller. A GIF may move: it stays as it is. */
const RESIZABLE = /\.(?:jpe?g|png|webp|avif)$/;

/**
 * The sizes of a picture for `srcset`, smallest first. The last is the picture at its own width, up to the widest served.
 * @param src `/media/<file>`
 */
export function servedSizes(
  src: string,
  ownWidth: number,
): readonly { readonly src: string; readonly width: number }[] {
  if (!RESIZABLE.test(src)) return [{ src, width: ownWidth }];
  const enough = PICTURE_WIDTHS.findIndex((width) => width >= ownWidth);
  const widths = enough === -1 ? PICTURE_WIDTHS : PICTURE_WIDTHS.slice(0, enough + 1);
  return widths.map((width) => ({ src: `${src}?w=${width}`, width: Math.min(width, ownWidth) }));
}
