import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { keptFile } from '../images/kept-file';
import { unpackFont } from './unpack-font';

/** The sites' font in two weights, each in two files: Latin letters and those that only Vietnamese has. */
const FILES = [600, 800].flatMap((weight) => ['latin', 'vietnamese'].map((subset) => `${subset}-${weight}`));

let ready: Promise<void> | undefined;

/** Makes the font known to the library that sets words. @param folder where unpacked files are kept */
export function loadFonts(folder: string): Promise<void> {
  ready ??= load(folder).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function load(folder: string): Promise<void> {
  const package_ = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@fontsource/be-vietnam-pro/package.json',
  );
  for (const file of FILES) {
    const path = join(folder, `${file}.ttf`);
    const woff = join(dirname(package_), 'files', `be-vietnam-pro-${file}-normal.woff`);
    await keptFile(path, async () => unpackFont(await readFile(woff)));
    // A file is known for good once a word was set in it.
    await sharp({ text: { text: 'ọ', fontfile: path, width: 40, height: 40 } })
      .raw()
      .toBuffer();
  }
}
