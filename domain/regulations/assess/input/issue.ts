import { z } from 'zod';

/** Why a field of the input is refused; stable, for programs. */
export type InputCode =
  | 'input.missing'
  | 'input.notANumber'
  | 'input.outOfRange'
  | 'input.tooManyDecimals'
  | 'input.paperStep'
  | 'input.notAWhole'
  | 'input.unknownLevel'
  | 'input.unknownSubject'
  | 'input.wrongKindOfSubject'
  | 'input.givenTwice'
  | 'input.unknownField'
  | 'input.notADate'
  | 'input.tooShort'
  | 'input.invalid';

interface IssueContext {
  addIssue(issue: { code: 'custom'; message: string; input: unknown; params: { inputCode: InputCode } }): void;
}

/** Refuses a field inside a zod transform; the path to it is added by zod. */
export function refuse(
  context: IssueContext,
  { code, message, input }: { code: InputCode; message: string; input: unknown },
): typeof z.NEVER {
  context.addIssue({ code: 'custom', message, input, params: { inputCode: code } });
  return z.NEVER;
}

/** A value of the input as it is shown back. */
export function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? 'không có gì');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
