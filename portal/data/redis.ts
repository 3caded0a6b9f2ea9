import { Redis } from 'ioredis';
import { environment } from './environment';
import { onceAProcess } from './once-a-process';

/** One connection. A command waits for it a second and then fails: nobody stands before a page because Redis is away. */
export const redis = onceAProcess('redis', () => {
  const client = new Redis(environment().REDIS_URL, {
    connectionName: 'portal',
    maxRetriesPerRequest: 1,
    commandTimeout: 1_000,
  });
  let reported = false;
  client.on('ready', () => (reported = false));
  client.on('error', (error) => {
    if (!reported) console.warn(`redis: ${error.message}`);
    reported = true;
  });
  return client;
});
