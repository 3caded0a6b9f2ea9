import sharp, { type OverlayOptions } from 'sharp';
import type { SiteLook } from './site-look';
import { escapeMarkup, wordsOfPicture } from './words-of-picture';

export const SHARE_PICTURE = { width: 1200, height: 630 } as const;
const LEFT = 84;
const TITLE = { width: 1000, height: 300 } as const;

/** The picture that stands beside a link to a page: the site's colours, its name, the page's title. Fonts must be loaded. */
export async function drawSharePicture(look: SiteLook, title: string): Promise<Buffer> {
  const words = wordsOfPicture(title);
  const size = words.length <= 32 ? 82 : words.length <= 70 ? 66 : words.length <= 110 ? 54 : 46;
  const [name, kind, heading, host, initials] = await Promise.all([
    setWords(look.own, { size: 34, weight: 800, colour: '#ffffff', box: { width: 860, height: 48 } }),
    look.kind === null
      ? null
      : setWords(look.kind, { size: 24, weight: 600, colour: '#e6ecec', box: { width: 860, height: 34 } }),
    setWords(words, { size, weight: 800, colour: '#ffffff', box: TITLE }),
    setWords(look.host, { size: 25, weight: 600, colour: '#e6ecec', box: { width: 900, height: 36 } }),
    setWords(look.initials, { size: 38, weight: 800, colour: look.deep, box: { width: 80, height: 60 } }),
  ]);
  const gate = { left: LEFT, top: 62, width: 92, height: 104 };
  const layers: (OverlayOptions | null)[] = [
    initials && {
      input: initials.data,
      left: gate.left + Math.round((gate.width - initials.width) / 2),
      top: gate.top + 40,
    },
    kind && { input: kind.data, left: LEFT + 118, top: 74 },
    name && { input: name.data, left: LEFT + 118, top: kind === null ? 96 : 110 },
    // Long titles begin higher, short ones stand on the same line.
    heading && { input: heading.data, left: LEFT, top: Math.max(200, 500 - heading.height) },
    host && { input: host.data, left: LEFT, top: 548 },
  ];
  return sharp(Buffer.from(ground(look, gate)))
    .composite(layers.filter((layer) => layer !== null))
    .png({ palette: true, quality: 90, effort: 4 })
    .toBuffer();
}

interface SetWords {
  readonly size: number;
  readonly weight: 600 | 800;
  readonly colour: string;
  readonly box: { readonly width: number; readonly height: number };
}

/** @returns null for words without a letter that can be drawn */
async function setWords(text: string, { size, weight, colour, box }: SetWords) {
  const face = weight === 800 ? 'Be Vietnam Pro ExtraBold' : 'Be Vietnam Pro SemiBold';
  if (text.trim() === '') return null;
  const markup = `<span face="${face}" weight="${weight}" size="${size}pt" foreground="${colour}">${escapeMarkup(text)}</span>`;
  const set = { text: markup, width: box.width, dpi: 72, rgba: true, wrap: 'word-char' as const };
  const { data, info } = await sharp({ text: set, limitInputPixels: 8_000_000 })
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Gates, one inside the other, as on the head of every page. Nothing that anybody typed goes in here. */
function ground(look: SiteLook, gate: { left: number; top: number; width: number; height: number }): string {
  const { width, height } = SHARE_PICTURE;
  const arch = (x: number, y: number, w: number, h: number) =>
    `M${x} ${y + h}V${y + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y + h}z`;
  const far = [300, 420, 540, 660].map(
    (w) =>
      `<path d="${arch(1040 - w / 2, 720 - w, w, w)}" fill="none" stroke="#fff" stroke-opacity=".13" stroke-width="5"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${look.deep}"/>
    <rect width="100%" height="100%" fill="${look.solid}" fill-opacity=".35"/>
    ${far.join('')}
    <path d="${arch(gate.left, gate.top, gate.width, gate.height)}" fill="#fff"/>
    <rect x="${gate.left}" y="${gate.top + gate.height}" width="${gate.width}" height="7" fill="${look.second}"/>
    <rect y="${height - 14}" width="100%" height="14" fill="${look.second}"/>
  </svg>`;
}
