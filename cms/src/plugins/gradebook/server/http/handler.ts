import type { Database } from '@cong-truong/database/connect';
import type { StaffActor } from '@cong-truong/domain/access/actor';
import { isAppError } from '@cong-truong/domain/errors/app-error';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { todayInVietnam } from '../../../../clock/today-in-vietnam';
import { contextOf } from '../context';
import { signedInOf } from '../sign-in/signed-in';
import { notOfTheStaff } from './denied';
import { parseAddress, parseInput } from './parse';
import { describeFault, presentError } from './present-error';

export type KoaContext = Parameters<Core.MiddlewareHandler>[0];

/** What a handler is given: everything checked, nothing of HTTP. */
export interface Ask<P, Q, B> {
  readonly db: Database;
  readonly filesFolder: string;
  readonly actor: StaffActor;
  /** YYYY-MM-DD, in Vietnam. */
  readonly today: string;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

export interface Answer {
  readonly status?: 200 | 202;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A route's work in its one shape: validate (the schemas) → load → authorise → act in one transaction → present. */
export interface Handler<P, Q, B> {
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  handle(ask: Ask<P, Q, B>): Promise<Answer>;
}

const NOTHING = z.unknown();

/** Makes of a handler what Strapi calls. */
export function action<P = unknown, Q = unknown, B = unknown>(strapi: Core.Strapi, handler: Handler<P, Q, B>) {
  return async (context: KoaContext): Promise<void> => {
    try {
      const answer = await run(strapi, handler, context);
      context.status = answer.status ?? 200;
      // Marks are nobody else's: no proxy and no browser keeps them.
      context.set('Cache-Control', 'private, no-store');
      for (const [name, value] of Object.entries(answer.headers ?? {})) context.set(name, value);
      context.body = answer.body;
    } catch (error) {
      if (!isAppError(error))
        strapi.log.error(`gradebook ${context.method} ${routeOf(context)}: ${describeFault(error)}`);
      const body = presentError(error);
      context.status = body.error.status;
      context.body = body;
    }
  };
}

async function run<P, Q, B>(strapi: Core.Strapi, handler: Handler<P, Q, B>, context: KoaContext): Promise<Answer> {
  const params = parseAddress(handler.params ?? NOTHING, context['params']) as P;
  const query = parseInput(handler.query ?? NOTHING, context.query) as Q;
  const body = parseInput(handler.body ?? NOTHING, context.request.body) as B;
  const { db, filesFolder } = contextOf(strapi);
  const today = todayInVietnam();
  const actor = signedInOf(context.state)?.actor;
  if (!actor) throw notOfTheStaff();
  return handler.handle({ db, filesFolder, actor, today, params, query, body });
}

/** The route's pattern: ids stay out of the log. */
function routeOf(context: KoaContext): string {
  const route: unknown = context['_matchedRoute'];
  return typeof route === 'string' ? route : '';
}
