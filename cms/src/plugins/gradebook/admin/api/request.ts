import { getFetchClient } from '@strapi/strapi/admin';
import type { z } from 'zod';

/** What a request needs beside its address. */
interface RequestOptions<T> {
  readonly schema: z.ZodType<T>;
  readonly signal?: AbortSignal;
}

/** Reads from the grade book's server; the answer is checked before a screen trusts it. */
export async function read<T>(path: string, { schema, signal }: RequestOptions<T>): Promise<T> {
  const { data } = await getFetchClient().get<unknown>(`/gradebook${path}`, signal ? { signal } : {});
  return schema.parse(data);
}

/** Changes cells. Not bound to the life of a screen: a save under way is finished when the person walks on. */
export async function put<T>(path: string, body: unknown, { schema }: RequestOptions<T>): Promise<T> {
  const { data } = await getFetchClient().put<unknown>(`/gradebook${path}`, body);
  return schema.parse(data);
}

/** Orders work. */
export async function post<T>(path: string, body: unknown, { schema }: RequestOptions<T>): Promise<T> {
  const { data } = await getFetchClient().post<unknown>(`/gradebook${path}`, body);
  return schema.parse(data);
}

/** Fetches a file with the session's token, which a plain link would not carry. */
export async function download(path: string): Promise<Blob> {
  const { data } = await getFetchClient().get(`/gradebook${path}`, { responseType: 'blob' });
  return data;
}
