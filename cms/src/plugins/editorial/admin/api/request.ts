import { getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';

/** Reads from the editorial desk's server; the answer is checked before a screen trusts it. */
export async function read<T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
  const { data } = await getFetchClient().get<unknown>(`/editorial${path}`, signal ? { signal } : {});
  return schema.parse(data);
}

export async function send<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
  const { data } = await getFetchClient().post<unknown>(`/editorial${path}`, body);
  return schema.parse(data);
}
