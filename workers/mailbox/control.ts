import { z } from 'zod';
import { BadRequestError, readBody } from '../http/read-body';
import { json, type Handler } from '../http/serve';
import { faultsSchema, type Faults } from './faults';

/** `PUT /faults` chooses what goes wrong. Only there when the mailbox was started for tests. */
export function createControl(faults: Faults): Handler {
  return async (request, url) => {
    if (url.pathname !== '/faults' || request.method !== 'PUT') return null;
    faults.set(parseSettings(await readBody(request, 4 * 1024)));
    return json(200, {});
  };
}

function parseSettings(body: string) {
  try {
    return faultsSchema.parse(JSON.parse(body));
  } catch (error) {
    throw new BadRequestError(400, error instanceof z.ZodError ? z.prettifyError(error) : 'no JSON');
  }
}
