import { z } from 'zod';

export const smsFaultSchema = z.enum([
  'none',
  /** Answers 500 and keeps nothing. */
  'errorBeforeAccept',
  /** Keeps the message and answers 500. */
  'errorAfterAccept',
  /** Keeps the message and never answers. */
  'hangAfterAccept',
  /** Keeps the message and cuts the connection. */
  'cutAfterAccept',
  /** Answers after three seconds. */
  'slow',
  'tooManyRequests',
  /** Refuses the number. */
  'refuse',
  'duplicateCallbacks',
  'reorderedCallbacks',
  /** Reports before the request is answered. */
  'callbackBeforeAnswer',
  'noCallbacks',
]);
export type SmsFault = z.infer<typeof smsFaultSchema>;

export const emailFaultSchema = z.enum([
  'none',
  'temporaryRefusal',
  'refuse',
  'hangAfterAccept',
  'cutAfterAccept',
  'cutBeforeData',
]);
export type EmailFault = z.infer<typeof emailFaultSchema>;

export const faultsSchema = z.object({
  sms: smsFaultSchema.prefault('none'),
  email: emailFaultSchema.prefault('none'),
  /** How many messages it strikes; left out: all. */
  times: z.int().positive().optional(),
});
export type FaultSettings = z.infer<typeof faultsSchema>;

/** What goes wrong on purpose, for tests. */
export interface Faults {
  set(settings: FaultSettings): void;
  nextSms(): SmsFault;
  nextEmail(): EmailFault;
}

export function createFaults(): Faults {
  let current: FaultSettings = { sms: 'none', email: 'none' };
  let left = Infinity;
  const strike = <T extends string>(fault: T, none: T): T => {
    if (fault === none || left <= 0) return none;
    left -= 1;
    return fault;
  };
  return {
    set(settings) {
      current = settings;
      left = settings.times ?? Infinity;
    },
    nextSms: () => strike<SmsFault>(current.sms, 'none'),
    nextEmail: () => strike<EmailFault>(current.email, 'none'),
  };
}
