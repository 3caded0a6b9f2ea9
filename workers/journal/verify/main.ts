import { isAppError } from '@cong-truong/domain/errors/app-error';
import { verifyCommand } from './command';

/** Whether the journal is what was written: `npm run verify-journal -- [--school CODE] [--heads FILE] [--against FILE]`. */
verifyCommand(process.argv.slice(2), process.env, {
  say: (line) => console.log(line),
  note: (line) => console.error(line),
}).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(isAppError(error) ? error.userMessage : error);
    process.exitCode = 1;
  },
);
