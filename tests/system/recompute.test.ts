import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { eventually } from '../support/eventually';
import { asOwner } from '../support/register';
import { ROOT } from '../support/root';
import { sharedSystem } from '../support/shared-system';

/** The old year of the demonstration, recomputed beside the running system. */
const system = sharedSystem();
const YEAR = '2016-2017';
const PROGRAM = join(ROOT, 'workers', 'dist', 'recompute', 'year', 'main.js');

function recompute(...flags: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  const env = { ...process.env, APP_DATABASE_URL: system.appDatabaseUrl };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, '--year', YEAR, ...flags], { env }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? 1, said: `${stdout}${stderr}` }),
    );
  });
}

test('the stored year is what its marks give; what is altered is told, and set right', async () => {
  const clean = await eventually(
    'the workers to have computed the old year',
    async () => {
      const found = await recompute('--check');
      return !/đang chờ/.test(found.said) && found;
    },
    { everyMs: 2_000 },
  );
  expect(clean.said).toMatch(/^Năm học 2016-2017: không có khác biệt\. Đã tính lại 2 trường, 12 lớp, \d+ học sinh/);
  expect(clean.status).toBe(0);

  await asOwner(system, (owner) =>
    owner.query(
      `update edu.result set promotion = 'retained'
       where (class_id, period, student_id) in (
         select class_id, period, student_id from edu.result
         where school_year = $1 and period = 3 and promotion = 'promoted' order by student_id limit 1)`,
      [YEAR],
    ),
  );
  const altered = await recompute('--check');
  expect(altered.status).toBe(1);
  expect(altered.said).toMatch(
    /lớp \d[A-Z]\d+ · học sinh \S+ · cả năm · lên lớp: đã lưu Ở lại lớp, tính lại Được lên lớp/,
  );

  expect(await recompute()).toMatchObject({ status: 0, said: expect.stringContaining('đã thay 1 kết quả') });
  expect((await recompute('--check')).status).toBe(0);
});
