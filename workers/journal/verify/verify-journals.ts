import type { Database } from '@cong-truong/database/connect';
import { sealKeys } from '@cong-truong/database/journal/seal-signature';
import { schoolsWithJournal } from '@cong-truong/database/journal/seals.repository';
import { verifyAgainstCopy, verifySeals, type SealVerification } from '@cong-truong/database/journal/verify-seals';
import { walkChain } from '@cong-truong/database/journal/walk-chain';
import { AppError } from '@cong-truong/domain/errors/app-error';
import type { Breach } from '@cong-truong/domain/journal/breach';
import type { SealCopy } from './copy-file';
import { brokenLines, progressLine, type VerifyTotals } from './report';

export interface SchoolVerification {
  readonly schoolCode: string;
  readonly links: number;
  readonly chain: Breach | null;
  readonly seals: SealVerification;
  /** Null when there is no copy to hold it against. */
  readonly copy: SealVerification | null;
}

export interface Verifying {
  readonly schoolCode: string | undefined;
  /** Public keys of the system. */
  readonly keys: readonly string[];
  readonly copy: SealCopy | null;
  /** A line of the result. */
  readonly say: (line: string) => void;
  /** A line that says how far it is. */
  readonly note: (line: string) => void;
}

/** Links between two words of how far it is. */
const NOTE_EVERY = 200_000;

/** Walks the journals of all schools, or of one. What is broken is told as it is found. @throws AppError `journal.noSchool` */
export async function verifyJournals(db: Database, verifying: Verifying): Promise<VerifyTotals> {
  const schoolCodes = await journalSchools(db, verifying);
  if (verifying.copy !== null) refuseForeignCopy(verifying.copy, schoolCodes);
  let totals: VerifyTotals = {
    schools: schoolCodes.length,
    links: 0,
    seals: 0,
    copied: verifying.copy === null ? null : 0,
    unsealed: 0,
    broken: 0,
  };
  for (const schoolCode of schoolCodes) {
    const school = await verifySchool(db, schoolCode, verifying);
    const lines = brokenLines(school);
    lines.forEach(verifying.say);
    totals = {
      ...totals,
      links: totals.links + school.links,
      seals: totals.seals + school.seals.seals,
      copied: school.copy === null ? null : (totals.copied ?? 0) + school.copy.seals,
      unsealed: totals.unsealed + (school.seals.seals === 0 && school.seals.breach === null ? 1 : 0),
      broken: totals.broken + (lines.length > 0 ? 1 : 0),
    };
  }
  return totals;
}

/** The schools that the database or the copy knows: who lost its whole journal is in the copy alone. */
export async function journalSchools(
  db: Database,
  { schoolCode, copy }: Pick<Verifying, 'schoolCode' | 'copy'>,
): Promise<readonly string[]> {
  const known = new Set([...(await schoolsWithJournal(db)), ...(copy?.seals ?? []).map((seal) => seal.schoolCode)]);
  if (schoolCode === undefined) return [...known].sort();
  if (known.has(schoolCode)) return [schoolCode];
  throw new AppError({
    kind: 'notFound',
    code: 'journal.noSchool',
    message: `Không có nhật ký nào của trường ${schoolCode}. Hãy kiểm tra lại mã trường.`,
    logMessage: `no journal of ${schoolCode}`,
  });
}

/** A copy that says nothing of these schools would find nothing wrong with them. */
function refuseForeignCopy({ seals }: SealCopy, schoolCodes: readonly string[]): void {
  const asked = new Set(schoolCodes);
  if (seals.some((seal) => asked.has(seal.schoolCode))) return;
  throw new AppError({
    kind: 'invalid',
    code: 'journal.copy',
    message: 'Bản sao không có dấu niêm nào của trường được kiểm: không có gì để so. Hãy chọn đúng tệp bản sao.',
    logMessage: 'the copy has no seal of the schools asked for',
  });
}

async function verifySchool(
  db: Database,
  schoolCode: string,
  { keys, copy, note }: Verifying,
): Promise<SchoolVerification> {
  let noted = 0;
  const walk = await walkChain(db, schoolCode, {
    onProgress: (seq, last) => {
      if (seq - noted < NOTE_EVERY) return;
      noted = seq;
      note(progressLine(schoolCode, seq, last));
    },
  });
  return {
    schoolCode,
    links: walk.end.seq,
    chain: walk.breach,
    seals: await verifySeals(db, schoolCode, sealKeys(keys)),
    copy: copy === null ? null : await verifyCopy(db, schoolCode, copy),
  };
}

/** The copy brings its own keys: it was kept where nobody could change it, the settings of the system were not. */
function verifyCopy(db: Database, schoolCode: string, { seals, keys }: SealCopy): Promise<SealVerification> {
  return verifyAgainstCopy(
    db,
    seals.filter((seal) => seal.schoolCode === schoolCode),
    sealKeys(keys),
  );
}
