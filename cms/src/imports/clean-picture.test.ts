import sharp from 'sharp';
import { cleanPicture, pictureFormat } from './clean-picture';

const drawn = sharp({ create: { width: 20, height: 10, channels: 3, background: '#08c' } });

it.each(['jpeg', 'png', 'webp', 'gif'] as const)('takes %s', async (format) => {
  const body = await drawn.clone().toFormat(format).toBuffer();
  expect(pictureFormat(body)).toBe(format);
  expect((await cleanPicture(body))?.mimetype).toBe(format === 'png' ? 'image/png' : 'image/jpeg');
});

it.each([
  ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
  ['a paper with the ending of a picture', Buffer.from('%PDF-1.7')],
  ['a beginning alone', Buffer.from('ffd8ffe0', 'hex')],
  ['nothing', Buffer.alloc(0)],
])('refuses %s', async (_what, body) => {
  expect(await cleanPicture(body)).toBeNull();
});

it('leaves behind what hides in a picture: a second file, a place', async () => {
  const body = await drawn
    .clone()
    .withExif({ IFD0: { Copyright: 'noi-chup' } })
    .jpeg()
    .toBuffer();
  const hidden = Buffer.concat([body, Buffer.from('<script>alert(1)</script>tep-thu-hai')]);
  const clean = (await cleanPicture(hidden))?.body.toString('latin1') ?? '';
  expect(clean).not.toBe('');
  expect(clean).not.toMatch(/script|noi-chup|tep-thu-hai/);
});

it('refuses a flood of points', async () => {
  const flood = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(flood.length).toBeLessThan(1_000_000);
  expect(await cleanPicture(flood)).toBeNull();
});
