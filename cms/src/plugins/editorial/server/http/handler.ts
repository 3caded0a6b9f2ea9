import { isAppError } from '@cong-truong/domain/errors/app-error';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { findActingPerson } from '../../../../access/find-person';
import type { StaffPerson } from '../../../../access/person';
import { parseInput } from '../../../gradebook/server/http/parse';
import { describeFault, presentError } from '../../../gradebook/server/http/present-error';
import { notOfTheStaff } from '../../../gradebook/server/http/denied';

type KoaContext = Parameters<Core.MiddlewareHandler>[0];

/** Somebody who works on sites: a member of staff, or the administrator. */
export type Editor = StaffPerson | { readonly kind: 'superAdmin' };

/** What a handler is given: everything checked, nothing of HTTP. */
export interface Ask<P, B> {
  readonly strapi: Core.Strapi;
  readonly person: Editor;
  readonly params: P;
  readonly body: B;
  /** The file that came with a form, as it lies on the disk for the time of the request. */
  readonly file: UploadedFile | null;
}

export interface UploadedFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** A route's work in its one shape: validate (the schemas) → load → authorise → act in one transaction → present. */
export interface Handler<P, B> {
  readonly params?: z.ZodType<P>;
  readonly body?: z.ZodType<B>;
  handle(ask: Ask<P, B>): Promise<unknown>;
}

const NOTHING = z.unknown();

/** Makes of a handler what Strapi calls. */
export function action<P = unknown, B = unknown>(strapi: Core.Strapi, handler: Handler<P, B>) {
  return async (context: KoaContext): Promise<void> => {
    try {
      const person = await findActingPerson(strapi);
      if (person.kind !== 'staff' && person.kind !== 'superAdmin') throw notOfTheStaff();
      const params = parseInput(handler.params ?? NOTHING, context['params']) as P;
      const body = parseInput(handler.body ?? NOTHING, context.request.body) as B;
      const answer = await handler.handle({ strapi, person, params, body, file: fileIn(context) });
      context.set('Cache-Control', 'private, no-store');
      context.status = 200;
      context.body = answer;
    } catch (error) {
      // Strapi's own words for what its guards refused are already for the person.
      if (error instanceof errors.ApplicationError) throw error;
      if (!isAppError(error)) strapi.log.error(`editorial ${context.method}: ${describeFault(error)}`);
      const body = presentError(error);
      context.status = body.error.status;
      context.body = body;
    }
  };
}

const uploadSchema = z.object({
  filepath: z.string(),
  originalFilename: z.string().nullish(),
  size: z.number(),
});

function fileIn(context: KoaContext): UploadedFile | null {
  const files: unknown = Reflect.get(context.request, 'files');
  const file: unknown = typeof files === 'object' && files !== null ? Reflect.get(files, 'file') : undefined;
  const parsed = uploadSchema.safeParse(file);
  if (!parsed.success) return null;
  const { filepath, originalFilename, size } = parsed.data;
  return { path: filepath, name: originalFilename ?? '', size };
}
