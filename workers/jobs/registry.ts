import { EVENTS, eventKey, type EventPayload, type Topic } from '@cong-truong/domain/events/events';
import type { NewJob, QueueName } from '../queues/queues';
import { RETENTION, type JobContract } from './contract';

export interface JobContext {
  /** Aborted when this worker must let go: it shuts down, or has lost the job to another. */
  readonly signal: AbortSignal;
}

/** Does the work of one event. May be called again for the same payload at any time. */
export type JobHandler<T extends Topic> = (payload: EventPayload<T>, context: JobContext) => Promise<void>;

/** A contract with whoever fulfils it. */
export interface JobBinding {
  readonly name: string;
  readonly topic: Topic;
  jobFor(payload: unknown): { readonly queue: QueueName; readonly key: string; readonly job: NewJob };
  /** @throws ZodError when the payload is none of this topic */
  run(payload: unknown, context: JobContext): Promise<void>;
  keyOf(payload: unknown): string;
}

export function bind<T extends Topic>(contract: JobContract<T>, handler: JobHandler<T>): JobBinding {
  const { name, topic, attempts, backoff, gather = 0 } = contract;
  const parse = (payload: unknown): EventPayload<T> => contract.payload.parse(payload);
  return {
    name,
    topic,
    keyOf: (payload) => eventKey(topic, parse(payload)),
    run: (payload, context) => handler(parse(payload), context),
    jobFor(payload) {
      const data = parse(payload);
      const key = eventKey(topic, data);
      const opts = {
        attempts,
        backoff,
        delay: gather,
        ...RETENTION,
        stackTraceLimit: 5,
        // One runs and one waits at the most; the one that waits reads everything that happened before it starts.
        deduplication: { id: `${topic}/${key}`, keepLastIfActive: true },
      };
      return { queue: contract.queueFor(data), key, job: { name, data, opts } };
    },
  };
}

export interface JobRegistry {
  ofTopic(topic: string): JobBinding | null;
  ofName(name: string): JobBinding | null;
}

export class RegistryError extends Error {}

/** @throws RegistryError when an event has no handler or two, or two jobs share a name: the program must not start */
export function createRegistry(bindings: readonly JobBinding[]): JobRegistry {
  const problems = [
    ...Object.keys(EVENTS).flatMap((topic) =>
      wrongCount(`event ${topic}`, bindings, (binding) => binding.topic === topic),
    ),
    ...bindings.flatMap(({ name }) => wrongCount(`job ${name}`, bindings, (binding) => binding.name === name)),
  ];
  if (problems.length > 0) throw new RegistryError([...new Set(problems)].join('; '));
  const byTopic = new Map<string, JobBinding>(bindings.map((binding) => [binding.topic, binding]));
  const byName = new Map(bindings.map((binding) => [binding.name, binding]));
  return { ofTopic: (topic) => byTopic.get(topic) ?? null, ofName: (name) => byName.get(name) ?? null };
}

function wrongCount(
  what: string,
  bindings: readonly JobBinding[],
  is: (binding: JobBinding) => boolean,
): readonly string[] {
  const count = bindings.filter(is).length;
  return count === 1 ? [] : [`${what} has ${count} handlers`];
}
