// The first thing `npm start`, `npm test`, … run. Nothing may be installed or compiled yet: Node alone, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import installed from './installed.cjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const OLDEST_NODE = [20, 19];

checkNode();
process.chdir(ROOT);
installPackages();
compileLauncher();
const { main } = await import(join(ROOT, 'config', 'dist', 'launcher', 'main.js'));
await main(ROOT, process.argv.slice(2));

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `Cần Node.js từ bản ${OLDEST_NODE.join('.')}; máy này có ${process.versions.node}. Tải bản mới ở https://nodejs.org rồi chạy lại.`,
    `Node.js ${OLDEST_NODE.join('.')} or newer is needed; this machine has ${process.versions.node}.`,
  );
}

function installPackages() {
  const problem = installed.packagesProblem(ROOT);
  if (problem === null) return;
  console.log(`• Cài các gói phần mềm (npm ci), lần đầu mất vài phút … [${problem}]`);
  const startedAt = Date.now();
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status === 0) return console.log(`✔ Đã cài các gói phần mềm  ${seconds(startedAt)}`);
  stop(
    'Không cài được các gói phần mềm. Kiểm tra mạng và dung lượng đĩa (cần khoảng 2 GB), rồi chạy lại: npm start',
    'npm ci failed. Check the network and the disk (about 2 GB are needed), then run npm start again.',
  );
}

/** The launcher is TypeScript like everything else; it is compiled when a source is newer than the last build. */
function compileLauncher() {
  const config = join(ROOT, 'config');
  const buildInfo = join(config, 'dist', '.tsbuildinfo');
  const built = join(config, 'dist', 'launcher', 'main.js');
  if (existsSync(buildInfo) && existsSync(built) && newest(config) <= statSync(buildInfo).mtimeMs) return;
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = run(process.execPath, [tsc, '--build', config]);
  if (status === 0 && existsSync(built)) return;
  stop('Không biên dịch được bộ khởi động (thư mục config). Xem lỗi ở trên.', 'The launcher could not be compiled.');
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    if (entry.name === 'dist' || entry.name === 'node_modules') return latest;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return Math.max(latest, newest(path));
    return /\.(ts|json)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)
      ? Math.max(latest, statSync(path).mtimeMs)
      : latest;
  }, 0);
}

function run(command, args) {
  // npm of Windows is a script, which needs a shell.
  return spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function seconds(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1).replace('.', ',')} giây`;
}

function stop(vietnamese, english) {
  console.error(`✘ ${vietnamese}\n  ${english}`);
  process.exit(1);
}
