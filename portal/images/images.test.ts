import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { pictureWidth, servedSizes } from '../data/media/picture-widths';
import { fewAtOnce, TooManyWaiting } from '../data/few-at-once';
import { keptFile } from './kept-file';
import { formatFor } from './picture-format';
import { NotAPicture, resizePicture, sourceFormat } from './resize-picture';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

function stored(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b6b67' } });

/** A PNG that claims to be as large as one likes. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const rows = deflateSync(Buffer.alloc(1_000));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe('a picture that is made smaller', () => {
  it.each(['avif', 'webp', 'jpeg', 'png'] as const)('as %s, at the width asked for', async (format) => {
    const file = stored(`photo-${format}.jpg`, await plain(900, 600).jpeg().toBuffer());
    const info = await sharp(await resizePicture(file, 320, format)).metadata();
    expect([info.width, info.height]).toEqual([320, 213]);
    expect(info.format).toBe(format === 'avif' ? 'heif' : format);
  });

  it('is never made larger', async () => {
    const file = stored('small.png', await plain(200, 100).png().toBuffer());
    expect((await sharp(await resizePicture(file, 960, 'webp')).metadata()).width).toBe(200);
  });

  it('is never heavier: a drawing that packs badly comes as it was stored', async () => {
    // A palette of two colours in fine lines: a hundred bytes as PNG, a thousand as anything else.
    const lines = Buffer.from(Array.from({ length: 300 * 300 }, (_, index) => ((index % 300) % 2 === 0 ? 0 : 255)));
    const drawing = await sharp(lines, { raw: { width: 300, height: 300, channels: 1 } })
      .png({ palette: true })
      .toBuffer();
    const file = stored('drawing.png', drawing);
    for (const format of ['avif', 'webp', 'jpeg', 'png'] as const) {
      expect((await resizePicture(file, 320, format)).byteLength).toBeLessThanOrEqual(drawing.byteLength);
    }
    expect(Buffer.from(await resizePicture(file, 320, 'jpeg')).equals(drawing)).toBe(true);
  });

  it('does not come as it was stored where that tells more than the picture, or cannot be shown', async () => {
    const tiny = plain(2, 2);
    const withPlace = await tiny
      .clone()
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .png({ palette: true })
      .toBuffer();
    const sent = await resizePicture(stored('place.png', withPlace), 320, 'avif');
    expect((await sharp(sent).metadata()).exif).toBeUndefined();
    const webp = stored('tiny.webp', await tiny.clone().webp().toBuffer());
    expect((await sharp(await resizePicture(webp, 320, 'jpeg')).metadata()).format).toBe('jpeg');
  });

  it('stands as the camera was held, and tells nothing of where that was', async () => {
    const exif = { IFD0: { Copyright: 'an', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N' } };
    const file = stored(
      'turned.jpg',
      await plain(400, 300).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    );
    const info = await sharp(await resizePicture(file, 640, 'jpeg')).metadata();
    expect([info.width, info.height, info.exif]).toEqual([300, 400, undefined]);
  });
});

describe('what is not opened', () => {
  it.each([
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a document', '%PDF-1.7 …'],
    ['an archive', 'PK\u0003\u0004'],
    ['nothing', ''],
  ])('%s under the name of a picture', async (_what, content) => {
    await expect(sourceFormat(stored('polyglot.png', content))).rejects.toThrow(NotAPicture);
  });

  it('a flood of pixels in a small file', async () => {
    const flood = pngOf(60_000, 60_000);
    expect(flood.byteLength).toBeLessThan(1_000);
    const file = stored('flood.png', flood);
    expect(await sourceFormat(file)).toBe('png');
    await expect(resizePicture(file, 320, 'webp')).rejects.toThrow(/pixel limit/);
  });

  it('half a picture', async () => {
    const whole = await plain(900, 600).jpeg().toBuffer();
    await expect(resizePicture(stored('half.jpg', whole.subarray(0, 300)), 320, 'webp')).rejects.toThrow(NotAPicture);
  });
});

test.each([
  ['image/avif,image/webp,image/apng,*/*;q=0.8', 'jpeg', 'avif'],
  ['image/webp,*/*', 'jpeg', 'webp'],
  ['*/*', 'webp', 'jpeg'],
  ['*/*', 'png', 'png'],
  [null, 'avif', 'jpeg'],
] as const)('for a program that takes %s, a %s is sent as %s', (accept, source, sent) => {
  expect(formatFor(accept, source)).toBe(sent);
});

test.each([['641'], ['0'], ['-320'], ['320.0'], ['1e3'], [''], ['__proto__']])('no width %s', (text) => {
  expect(pictureWidth(text)).toBeNull();
});

test.each([
  [
    '/media/a.jpg',
    1500,
    [
      '/media/a.jpg?w=320 320',
      '/media/a.jpg?w=640 640',
      '/media/a.jpg?w=960 960',
      '/media/a.jpg?w=1280 1280',
      '/media/a.jpg?w=1920 1500',
    ],
  ],
  ['/media/a.jpg', 300, ['/media/a.jpg?w=320 300']],
  ['/media/a.gif', 1500, ['/media/a.gif 1500']],
])('%s, %d wide, is served as %j', (src, width, sizes) => {
  expect(servedSizes(src, width).map((size) => `${size.src} ${size.width}`)).toEqual(sizes);
});

test('few work at once, and those beyond the waiting are sent away', async () => {
  const few = fewAtOnce({ running: 2, waiting: 1 });
  let running = 0;
  let most = 0;
  const release: (() => void)[] = [];
  const work = () =>
    few.run(async () => {
      most = Math.max(most, (running += 1));
      await new Promise<void>((resolve) => release.push(resolve));
      running -= 1;
    });
  const works = [work(), work(), work()];
  await expect(work()).rejects.toThrow(TooManyWaiting);
  while (release.length > 0) {
    release.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(works);
  expect(most).toBe(2);
});

test('many who ask at once wait for one making', async () => {
  let made = 0;
  const path = join(folder, 'kept', 'one.txt');
  const ask = () => keptFile(path, async () => Buffer.from(String((made += 1))));
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  expect(made).toBe(1);
  await ask();
  expect(made).toBe(1);
});
