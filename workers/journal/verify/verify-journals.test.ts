import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSealKey, publicSealKey } from '@cong-truong/config/env/seal-key';
import { appendJournal } from '@cong-truong/database/journal/append';
import { createSealSigner } from '@cong-truong/database/journal/seal-signature';
import { createTestDatabase, type TestDatabase } from '@cong-truong/database/testing/create-test-database';
import { siteCode } from '@cong-truong/database/testing/identifiers';
import { tamper } from '@cong-truong/database/testing/tamper';
import { silentLog } from '../../testing/silent-log';
import { sealJournals } from '../seal-journals';
import { verifyCommand } from './command';
import { readCopy, writeCopy } from './copy-file';
import { totalLine } from './report';
import { verifyJournals } from './verify-journals';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'ct-journal-'));
});
afterAll(async () => {
  await test.drop();
  await rm(folder, { recursive: true, force: true });
});

const privateKey = generateSealKey();
const keys = [publicSealKey(privateKey)];
const signer = createSealSigner(privateKey);

async function append(schoolCode: string, count: number): Promise<void> {
  await test.db.transaction((tx) =>
    appendJournal(tx, {
      schoolCode,
      actor: 'teacher',
      entries: Array.from({ length: count }, (_, n) => ({ action: 'test', subject: { n }, old: null, new: n })),
    }),
  );
}

const seal = (day: string) =>
  sealJournals({ database: test.db, signer, log: silentLog }, new Date(`2026-09-${day}T03:00:00Z`));

async function verify(schoolCode?: string, against?: string) {
  const lines: string[] = [];
  const totals = await verifyJournals(test.db, {
    schoolCode,
    keys,
    copy: against === undefined ? null : await readCopy(against),
    say: (line) => lines.push(line),
    note: () => undefined,
  });
  return { totals, lines, last: totalLine(totals) };
}

it('tells of whole journals, of what is broken and where, and of what only the copy shows', async () => {
  const [whole = '', restored = ''] = [siteCode(), siteCode()].sort();
  await append(whole, 3);
  await append(restored, 3);
  await seal('07');
  await append(restored, 1_200);
  await seal('08');
  const file = join(folder, 'dau-niem.json');
  expect(await writeCopy(test.db, file, { schoolCodes: [whole, restored], keys })).toBe(4);
  expect(await verify(undefined, file)).toMatchObject({
    lines: [],
    last: 'Nhật ký nguyên vẹn. Đã kiểm 2 trường, 1.206 mắt xích, 4 dấu niêm, 4 dấu niêm của bản sao.',
  });

  // A backup of the day before, with the seals of that day.
  await tamper(
    test.owner,
    [
      'delete from edu.journal where school_code = $1 and seq > 3',
      `update edu.journal_head set seq = 3, hash = (select hash from edu.journal where school_code = $1 and seq = 3)
       where school_code = $1`,
      'delete from edu.journal_seal where school_code = $1 and number > 1',
    ],
    [restored],
  );
  expect(await verify()).toMatchObject({ lines: [], totals: { broken: 0 } });
  const held = await verify(undefined, file);
  expect(held.totals.broken).toBe(1);
  expect(held.lines).toEqual([
    `Trường ${restored} · bản sao ngày 08/09/2026, mắt xích 1.203: chuỗi khác bản sao giữ ở ngoài: bị ghi lại, bị cắt cụt, ` +
      'hoặc cơ sở dữ liệu được khôi phục về bản cũ',
  ]);
  expect(held.last).toContain('Nhật ký của 1 trường KHÔNG nguyên vẹn');

  await tamper(test.owner, [`update edu.journal set new = '9' where school_code = $1 and seq = 2`], [whole]);
  expect((await verify()).lines).toEqual([`Trường ${whole} · mắt xích 2: nội dung đã bị sửa`]);
  expect((await verify(restored)).lines).toEqual([]);
  await expect(verify('không-có')).rejects.toMatchObject({ code: 'journal.noSchool' });
});

it('looks at a school that only the copy remembers', async () => {
  const gone = siteCode();
  await append(gone, 2);
  await seal('09');
  const file = join(folder, 'truong-da-mat.json');
  await writeCopy(test.db, file, { schoolCodes: [gone], keys });
  const tables = ['journal', 'journal_head', 'journal_seal'];
  await tamper(
    test.owner,
    tables.map((table) => `delete from edu.${table} where school_code = $1`),
    [gone],
  );
  expect((await verify(gone, file)).lines).toHaveLength(1);
});

it('refuses a copy that is none, that was changed, or that speaks of other schools, and writes over none', async () => {
  const [one, other] = [siteCode(), siteCode()];
  await append(one, 2);
  await append(other, 2);
  await seal('10');
  const file = join(folder, 'mot-truong.json');
  await writeCopy(test.db, file, { schoolCodes: [one], keys });
  await expect(verify(other, file)).rejects.toMatchObject({ code: 'journal.copy' });
  await expect(writeCopy(test.db, file, { schoolCodes: [one], keys })).rejects.toMatchObject({ code: 'journal.copy' });
  await expect(verify(one, join(folder, 'khong-co.json'))).rejects.toMatchObject({ code: 'journal.copy' });

  const text = await readFile(file, 'utf8');
  const broken = join(folder, 'hong.json');
  await writeFile(broken, text.slice(0, -10));
  await expect(verify(one, broken)).rejects.toMatchObject({ code: 'journal.copy' });

  const changed = join(folder, 'bi-sua.json');
  await writeFile(changed, text.replace('"day":"2026-09-10"', '"day":"2026-09-11"'));
  expect((await verify(one, changed)).lines).toEqual([
    `Trường ${one} · bản sao ngày 11/09/2026, mắt xích 2: dấu niêm trong bản sao đã bị sửa, chữ ký không đúng`,
  ]);
});

describe('the command', () => {
  const environment = () => ({ APP_DATABASE_URL: test.urls.app, JOURNAL_PUBLIC_KEYS: keys.join(',') });
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const output = { say: (line: string) => said.push(line), note: (line: string) => said.push(line) };
    return { status: await verifyCommand(args, environment(), output), said };
  };

  it('ends with 0 when all is whole and 1 when not, and keeps no copy of what is broken', async () => {
    const schoolCode = siteCode();
    await append(schoolCode, 3);
    await seal('11');
    const [good, bad] = [join(folder, 'tot.json'), join(folder, 'hong-roi.json')];
    expect(await run('--school', schoolCode, '--heads', good)).toEqual({
      status: 0,
      said: [
        'Nhật ký nguyên vẹn. Đã kiểm 1 trường, 3 mắt xích, 1 dấu niêm.',
        `Đã ghi 1 dấu niêm vào ${good}. Hãy cất tệp này ở máy khác.`,
      ],
    });
    await expect(run('--school', schoolCode, '--heads', good)).rejects.toMatchObject({ code: 'journal.copy' });

    await tamper(test.owner, [`delete from edu.journal where school_code = $1 and seq = 2`], [schoolCode]);
    const { status, said } = await run('--school', schoolCode, '--heads', bad, '--against', good);
    expect(status).toBe(1);
    expect(said[0]).toBe(`Trường ${schoolCode} · mắt xích 2: mắt xích đã bị xóa`);
    expect(existsSync(bad)).toBe(false);
  });

  it('is given public keys alone: a system with another key does not vouch for these seals', async () => {
    const schoolCode = siteCode();
    await append(schoolCode, 3);
    await seal('12');
    const other = { ...environment(), JOURNAL_PUBLIC_KEYS: publicSealKey(generateSealKey()) };
    const said: string[] = [];
    const output = { say: (line: string) => said.push(line), note: () => undefined };
    expect(await verifyCommand(['--school', schoolCode], other, output)).toBe(1);
    expect(said[0]).toContain('JOURNAL_FORMER_KEYS');
    const both = { ...other, JOURNAL_PUBLIC_KEYS: `${other.JOURNAL_PUBLIC_KEYS},${keys.join()}` };
    expect(await verifyCommand(['--school', schoolCode], both, output)).toBe(0);
  });
});
