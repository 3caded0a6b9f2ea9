import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { CHECK_ORDER, citationsOf, type AuditEntry } from '../regulations/audit/collect';
import type { Evidence } from '../regulations/cited';

/**
 * `npm run --silent regulations:audit [-- --json]`: every number and rule of the law in our code with its article and how far it was
 * checked, what needs a lawyer first. Runs compiled: it loads the modules of dist/regulations that still have a source.
 */
const COMPILED = join(__dirname, '..', 'regulations');
const SOURCES = join(__dirname, '..', '..', 'regulations');

const HEADINGS: Readonly<Record<Evidence, string>> = {
  I: '[I] Cách hiểu của phần mềm nơi văn bản để ngỏ: cần luật sư hoặc cơ quan quản lý xác nhận',
  M: '[M] Viết theo trí nhớ: cần đối chiếu văn bản gốc',
  V2: '[V2] Đọc ở báo chí, thông báo, tài liệu hướng dẫn: nên đối chiếu văn bản gốc',
  V: '[V] Đã đọc trong văn bản có trích nguyên văn',
};

function main(args: readonly string[]): void {
  const entries = readdirSync(COMPILED, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && existsSync(join(SOURCES, file.replace(/\.js$/, '.ts'))))
    .sort()
    .flatMap((file) => citationsOf(file.replace(/\.js$/, '.ts'), load(file)));
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(entries, null, 1)}\n` : textOf(entries));
}

function load(file: string): Readonly<Record<string, unknown>> {
  const loaded: unknown = createRequire(__filename)(join(COMPILED, file));
  return typeof loaded === 'object' && loaded !== null ? { ...loaded } : {};
}

function textOf(entries: readonly AuditEntry[]): string {
  const parts = CHECK_ORDER.map((evidence) => {
    const found = entries
      .filter((entry) => entry.weakest === evidence)
      .sort((left, right) => left.source.localeCompare(right.source, 'vi'));
    const lines = found.map(
      ({ source, name, states, file }) =>
        `- ${source} · ${states}\n    ${name}, ${relative('.', join('domain', 'regulations', file))}`,
    );
    return `${HEADINGS[evidence]}: ${found.length}\n\n${lines.join('\n')}\n`;
  });
  return `${entries.length} quy định và con số có dẫn nguồn.\n\n${parts.join('\n')}`;
}

main(process.argv.slice(2));
