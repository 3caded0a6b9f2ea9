import { errors } from '@strapi/utils';

/**
 * The person may not do this. Of all refusals Strapi shows only the text of a policy error; the others become "Forbidden".
 */
export function refuse(message: string): never {
  throw new errors.PolicyError(message);
}

/** What was entered cannot be stored. */
export function reject(message: string, path: readonly string[] = []): never {
  throw new errors.ValidationError(message, { errors: [{ path: [...path], message, name: 'ValidationError' }] });
}
