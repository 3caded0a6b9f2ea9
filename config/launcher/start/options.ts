import { parseArgs } from 'node:util';
import { LauncherError } from '../launcher-error';

export interface StartOptions {
  readonly reset: boolean;
  readonly yes: boolean;
}

export function parseStartOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { reset: { type: 'boolean', default: false }, yes: { type: 'boolean', short: 'y', default: false } },
    });
    return { reset: values.reset, yes: values.yes };
  } catch (cause) {
    throw new LauncherError({
      message: `Không hiểu tham số: ${args.join(' ')}`,
      english: 'Unknown option.',
      fixes: [
        'npm start',
        'npm start -- --reset        xóa dữ liệu và làm lại từ đầu (có hỏi)',
        'npm start -- --reset --yes  không hỏi',
      ],
      cause,
    });
  }
}
