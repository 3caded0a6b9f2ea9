import { errors } from '@strapi/utils';

/** The person may not do this. Says as little about other schools as possible. */
export function refuse(message: string): never {
  throw new errors.ForbiddenError(message);
}

/** What was entered cannot be stored. */
export function reject(message: string, path: readonly string[] = []): never {
  throw new errors.ValidationError(message, { errors: [{ path: [...path], message, name: 'ValidationError' }] });
}
