import { EnvironmentError } from '../../env/parse-environment';
import { LauncherError } from '../launcher-error';

/** Tells a person why the command ended, and what to do; the stack only where nobody foresaw the failure. */
export function reportFailure(error: unknown, output: NodeJS.WritableStream = process.stderr): void {
  if (error instanceof LauncherError) {
    output.write(`\n✘ ${error.message}\n`);
    if (error.fixes.length > 0) output.write(`\n  Cách xử lý:\n${error.fixes.map((fix) => `  → ${fix}`).join('\n')}\n`);
    output.write(`\n  (${error.english})\n`);
    return;
  }
  if (error instanceof EnvironmentError) {
    output.write(`\n✘ ${error.message}\n`);
    return;
  }
  output.write(`\n✘ Lỗi chưa lường trước của bộ khởi động:\n${error instanceof Error ? error.stack : String(error)}\n`);
}
