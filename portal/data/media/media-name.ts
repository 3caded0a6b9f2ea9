/** Types that are served, by the ending of the name. SVG and HTML can carry scripts and are not among them. */
const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** One name in one folder, as the CMS writes it: no slash, no dot at the start, nothing that needs decoding. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}\.([a-z0-9]{3,4})$/;

export interface MediaName {
  readonly name: string;
  readonly type: string;
  /** Shown in the page; anything else is saved as a file. */
  readonly inline: boolean;
}

/** @returns null when the name is not one that the CMS could have written, or not of a type that is served */
export function parseMediaName(segments: readonly string[]): MediaName | null {
  const [name, ...others] = segments;
  if (name === undefined || others.length > 0) return null;
  const type = TYPES[NAME.exec(name)?.[1] ?? ''];
  if (type === undefined || name.includes('..')) return null;
  return { name, type, inline: type.startsWith('image/') || type === 'application/pdf' };
}

/**
 * The portal's own address of an uploaded file, so that pictures stay when the CMS is away.
 * @param url as the CMS writes it, with or without its host: `/uploads/a_1b2c.jpg`
 */
export function mediaPath(url: string): string | null {
  const path = /^(?:https?:\/\/[^/]+)?\/uploads\/([^/?#]+)$/.exec(url)?.[1];
  if (path === undefined || parseMediaName([path]) === null) return null;
  return `/media/${path}`;
}
