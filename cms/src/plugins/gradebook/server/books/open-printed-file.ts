import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface PrintedFile {
  readonly content: Readable;
  readonly bytes: number;
}

/** As the workers name what they print, below the folder of files. */
const PRINTED = /^grade-books\/[0-9A-Za-z-]+\.pdf$/;

/**
 * Opens a printed book. The name comes from the database, never from a request, and is checked all the same: a row must not
 * lead out of the folder.
 *
 * @returns `null` when there is no such file
 */
export async function openPrintedFile(filesFolder: string, file: string): Promise<PrintedFile | null> {
  if (!PRINTED.test(file)) return null;
  try {
    const handle = await open(join(filesFolder, file), 'r');
    const { size } = await handle.stat();
    return { content: handle.createReadStream(), bytes: size };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
