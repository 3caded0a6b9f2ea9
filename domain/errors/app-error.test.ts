import { AppError, isAppError } from './app-error';

const locked = new AppError({
  kind: 'locked',
  code: 'sheet.locked',
  message: 'Sổ điểm đã khoá.',
  details: { term: 1 },
});

test('has a sentence for the person and a line for the log', () => {
  expect(locked).toMatchObject({
    kind: 'locked',
    code: 'sheet.locked',
    userMessage: 'Sổ điểm đã khoá.',
    message: 'sheet.locked',
  });
  const told = new AppError({ kind: 'conflict', code: 'a.b', message: 'x', logMessage: 'two writers', cause: locked });
  expect(told.message).toBe('two writers');
  expect(told.cause).toBe(locked);
});

test('is told from faults of the program', () => {
  expect(isAppError(locked)).toBe(true);
  expect(isAppError(new Error('AppError'))).toBe(false);
  expect(isAppError({ name: 'AppError', kind: 'locked', userMessage: '' })).toBe(false);
});
