import type { z } from 'zod';
import { AppError } from '../../../errors/app-error';

type Issue = z.core.$ZodIssue;

/**
 * Reads the input of a case.
 *
 * @throws AppError `input.…` that names the first field at fault: `scored.Toan: điểm phải từ 0 đến 10, không nhận 10.1`
 */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  const issue = firstIssue(parsed.error.issues);
  const field = fieldOf(issue);
  throw new AppError({
    kind: 'invalid',
    code: codeOf(issue),
    message: `${field === '' ? '' : `${field}: `}${messageOf(issue)}`,
    details: { field },
  });
}

/** Of alternatives (a score or null, one or several) the first one says most. */
function firstIssue(issues: readonly Issue[]): Issue {
  const [issue] = issues;
  if (!issue) throw new TypeError('a refusal without a reason');
  const inner = issue.code === 'invalid_union' ? issue.errors[0] : undefined;
  if (!inner || inner.length === 0) return issue;
  const deepest = firstIssue(inner);
  return { ...deepest, path: [...issue.path, ...deepest.path] };
}

function fieldOf(issue: Issue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return path.map(String).join('.');
}

function codeOf(issue: Issue): string {
  if (issue.code === 'custom') return String(issue.params?.['inputCode'] ?? 'input.invalid');
  if (issue.code === 'unrecognized_keys') return 'input.unknownField';
  if (issue.code === 'too_small') return 'input.tooShort';
  return isMissing(issue) ? 'input.missing' : 'input.invalid';
}

function messageOf(issue: Issue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'unrecognized_keys':
      return 'không có trường này';
    case 'too_small':
      return `cần ít nhất ${issue.minimum} mục`;
    case 'too_big':
      return `không quá ${issue.maximum} mục`;
    default:
      return isMissing(issue) ? 'thiếu trường này' : 'không đúng dạng dữ liệu';
  }
}

function isMissing(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}
