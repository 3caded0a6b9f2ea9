import type { Database } from '@cong-truong/database/connect';
import { publishBatch as takeBatch, type OutboxEvent } from '@cong-truong/database/outbox/relay';
import type { JobRegistry } from '../jobs/registry';
import type { Logger } from '../program/logger';
import { LARGEST_BULK, type NewJob, type QueueName, type Queues } from '../queues/queues';

export interface PublishDependencies {
  readonly database: Database;
  readonly queues: Queues;
  readonly registry: JobRegistry;
  readonly log: Logger;
}

/**
 * Moves one batch from the outbox into the queues. When Redis fails the events stay as they were; when the commit after it fails they
 * are put in again, which the queues and the handlers bear.
 *
 * @returns how many events were taken
 */
export function publishBatch({ database, queues, registry, log }: PublishDependencies): Promise<number> {
  return takeBatch(database, LARGEST_BULK, async (events) => {
    const { jobs, unreadable } = jobsOf(events, registry);
    for (const [queue, unique] of jobs) await queues.add(queue, [...unique.values()]);
    if (unreadable.length > 0) log.error({ events: unreadable }, 'events that no job of this version understands');
  });
}

/** One job for all events of a key. What cannot be read comes again later, perhaps to a newer version; it holds up nothing else. */
function jobsOf(events: readonly OutboxEvent[], registry: JobRegistry) {
  const jobs = new Map<QueueName, Map<string, NewJob>>();
  const unreadable: number[] = [];
  for (const { id, topic, payload } of events) {
    try {
      const binding = registry.ofTopic(topic);
      if (!binding) throw new Error(`no job for ${topic}`);
      const { queue, key, job } = binding.jobFor(payload);
      const unique = jobs.get(queue) ?? new Map<string, NewJob>();
      jobs.set(queue, unique.set(`${topic}/${key}`, job));
    } catch {
      unreadable.push(id);
    }
  }
  return { jobs, unreadable };
}
