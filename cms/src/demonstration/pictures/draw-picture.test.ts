import sharp from 'sharp';
import { drawEmblem } from './draw-emblem';
import { drawPicture } from './draw-picture';

test('the same wish gives the same picture, another seed another', async () => {
  const wish = { scene: 'garden', colour: '#1d5fa8', children: 'pioneers', seed: 'một' } as const;
  const [first, again, other] = await Promise.all([
    drawPicture(wish),
    drawPicture(wish),
    drawPicture({ ...wish, seed: 'hai' }),
  ]);
  expect(again.equals(first)).toBe(true);
  expect(other.equals(first)).toBe(false);
});

test('a JPEG for a wide screen', async () => {
  const { format, width, height } = await sharp(
    await drawPicture({ scene: 'library', colour: '#2f7d4f', children: 'small', seed: 'sách' }),
  ).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1600, height: 900 });
});

test('an emblem is round on clear ground', async () => {
  const { data, info } = await sharp(await drawEmblem('sun', '#a83d6b'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 512, height: 512, channels: 4 });
  const opacity = (x: number, y: number) => data[(y * info.width + x) * 4 + 3];
  expect(opacity(2, 2)).toBe(0);
  expect(opacity(256, 256)).toBe(255);
});
