import { EnvironmentError, parseEnvironment } from './parse-environment';
import { parseMailboxEnvironment } from './mailbox-environment';
import { portSettings } from './addresses';
import { databaseSettings } from './database';

const mailbox = {
  MAILBOX_PORT: '8025',
  MAILBOX_DIR: '/tmp/mailbox',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'x'.repeat(32),
};

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

test('a program gets parsed values and the defaults of what is not set', () => {
  expect(parseMailboxEnvironment({ ...mailbox, MAILBOX_SMTP_PORT: '' })).toMatchObject({
    MAILBOX_PORT: 8025,
    MAILBOX_SMTP_PORT: 2525,
  });
});

test('all problems are told at once, each with the variable and what it is for', () => {
  const problems = problemsOf(() => parseMailboxEnvironment({ ...mailbox, MAILBOX_DIR: '', MAILBOX_PORT: '99999' }));
  expect(problems).toHaveLength(2);
  expect(problems.join('\n')).toMatch(/MAILBOX_PORT: phải là số cổng từ 1 đến 65535/);
  expect(problems.join('\n')).toMatch(/MAILBOX_DIR: chưa được đặt/);
});

test('a value that is wrong is never repeated in the message: it may be a password', () => {
  const [problem] = problemsOf(() =>
    parseEnvironment('thử', databaseSettings.pick({ DATABASE_URL: true }), {
      DATABASE_URL: 'mysql://u:lo-mat-khau@h/d',
    }),
  );
  expect(problem).toMatch(/^DATABASE_URL: phải có dạng postgres:/);
  expect(problem).not.toContain('lo-mat-khau');
});

test.each(['0', '65536', '80a', '-1', '1e3', ' 80'])('the port "%s" is refused', (value) => {
  expect(problemsOf(() => parseEnvironment('thử', portSettings, { CMS_PORT: value }))).toHaveLength(1);
});
