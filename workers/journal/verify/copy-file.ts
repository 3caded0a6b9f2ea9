import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readPublicSealKey } from '@cong-truong/config/env/seal-key';
import type { Queryable } from '@cong-truong/database/connect';
import { sealsAfter } from '@cong-truong/database/journal/seals.repository';
import { AppError } from '@cong-truong/domain/errors/app-error';
import type { JournalSeal } from '@cong-truong/domain/journal/seal';

const FORMAT = 'cong-truong/journal-seals/1';

const sealSchema = z.strictObject({
  schoolCode: z.string().min(1),
  number: z.int32().positive(),
  day: z.iso.date(),
  seq: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  signature: z.string().regex(/^[\w-]{86}$/),
});

const copySchema = z.strictObject({
  format: z.literal(FORMAT),
  /** Public keys that signed: the copy can be checked though the system has lost its keys. */
  keys: z.array(z.string().refine(isPublicKey)),
  seals: z.array(sealSchema),
});

export interface SealCopy {
  readonly keys: readonly string[];
  readonly seals: readonly JournalSeal[];
}

const PAGE = 500;

/** Told before a walk that may take minutes. @throws AppError `journal.copy` */
export function refuseExisting(file: string): void {
  if (existsSync(file)) throw notMade(file, null);
}

/**
 * Writes the seals of these schools to a new file, one a line. A file that is there is never written over: it may be the copy that proves
 * what happened. @returns how many seals were written @throws AppError `journal.copy`
 */
export async function writeCopy(
  db: Queryable,
  file: string,
  { schoolCodes, keys }: { readonly schoolCodes: readonly string[]; readonly keys: readonly string[] },
): Promise<number> {
  const handle = await open(file, 'wx').catch((cause: unknown) => {
    throw notMade(file, cause);
  });
  let written = 0;
  try {
    await handle.write(`{"format":${JSON.stringify(FORMAT)},"keys":${JSON.stringify(keys)},"seals":[`);
    for (const schoolCode of schoolCodes) {
      let number = 0;
      for (;;) {
        const page = await sealsAfter(db, { schoolCode, number, limit: PAGE });
        for (const { stands: _, ...seal } of page) {
          await handle.write(`${written > 0 ? ',' : ''}\n${JSON.stringify(seal)}`);
          written += 1;
          number = seal.number;
        }
        if (page.length < PAGE) break;
      }
    }
    await handle.write('\n]}\n');
    await handle.sync();
  } finally {
    await handle.close();
  }
  return written;
}

/** Reads a copy that was kept outside. @throws AppError `journal.copy` */
export async function readCopy(file: string): Promise<SealCopy> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unusable(`Không đọc được tệp ${file}. Hãy kiểm tra lại đường dẫn.`, cause);
  });
  const copy = copySchema.safeParse(parseJson(text));
  if (!copy.success) {
    throw unusable(
      `Tệp ${file} không phải là bản sao dấu niêm do npm run verify-journal -- --heads ghi ra, hoặc đã bị sửa.`,
      copy.error,
    );
  }
  return copy.data;
}

function notMade(file: string, cause: unknown): AppError {
  return unusable(
    `Không tạo được tệp ${file}: tệp đã có hoặc thư mục không ghi được. Hãy chọn một tên tệp mới.`,
    cause,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPublicKey(text: string): boolean {
  try {
    readPublicSealKey(text);
    return true;
  } catch {
    return false;
  }
}

function unusable(message: string, cause: unknown): AppError {
  return new AppError({ kind: 'invalid', code: 'journal.copy', message, logMessage: 'the copy cannot be used', cause });
}
