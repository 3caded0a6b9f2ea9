import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FILES = ['latin', 'vietnamese'].flatMap((subset) => [400, 600, 800].map((weight) => `${subset}-${weight}.woff2`));

export const dynamicParams = false;

export function generateStaticParams() {
  return FILES.map((file) => ({ file }));
}

/** The weights and subsets that the pages use, from the font's package; one address for the sites and the families' side. */
export async function GET(_request: Request, { params }: RouteContext<'/fonts/[file]'>): Promise<Response> {
  const { file } = await params;
  const [subset, rest = ''] = file.split('-');
  const folder = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@fontsource/be-vietnam-pro/package.json'),
  );
  const font = await readFile(join(folder, 'files', `be-vietnam-pro-${subset}-${rest.replace('.', '-normal.')}`));
  return new Response(new Uint8Array(font), {
    headers: { 'content-type': 'font/woff2', 'cache-control': 'public, max-age=2592000' },
  });
}
