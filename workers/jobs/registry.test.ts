import { EVENTS } from '@cong-truong/domain/events/events';
import { advancePublication } from './advance-publication/advance-publication.contract';
import { deliver } from './deliver/deliver.contract';
import { printGradeBook } from './print-grade-book/print-grade-book.contract';
import { recomputeClass } from './recompute-class/recompute-class.contract';
import { bind, createRegistry, RegistryError } from './registry';
import { revalidateSite } from './revalidate-site/revalidate-site.contract';

const nothing = async () => undefined;
const all = [
  bind(recomputeClass, nothing),
  bind(advancePublication, nothing),
  bind(printGradeBook, nothing),
  bind(deliver, nothing),
  bind(revalidateSite, nothing),
];

it('takes a handler for every event', () => {
  const registry = createRegistry(all);
  expect(Object.keys(EVENTS).map((topic) => registry.ofTopic(topic)?.topic)).toEqual(Object.keys(EVENTS));
});

it('refuses to start when an event has none', () => {
  expect(() => createRegistry(all.slice(1))).toThrow('event class.changed has 0 handlers');
});

it('refuses to start when an event has two', () => {
  const twice = { ...recomputeClass, name: 'recompute-again' };
  expect(() => createRegistry([...all, bind(twice, nothing)])).toThrow('event class.changed has 2 handlers');
});

it('refuses to start when two jobs share a name', () => {
  const [, ...others] = all;
  const namesake = { ...recomputeClass, name: 'deliver' };
  expect(() => createRegistry([bind(namesake, nothing), ...others])).toThrow(RegistryError);
});

const deliveryId = '3f0c1d6e-8a51-4f3f-9d2b-0a6f1f0f7c11';

it('puts a delivery into the queue of its channel, with ids only', () => {
  const { queue, job } = bind(deliver, nothing).jobFor({ deliveryId, channel: 'sms', address: '+84901234567' });
  expect(queue).toBe('deliver-sms');
  expect(job.data).toEqual({ deliveryId, channel: 'sms' });
});

it('says how often to try, how long to keep, and what is one piece of work', () => {
  const classId = deliveryId;
  const { job } = bind(recomputeClass, nothing).jobFor({ classId, term: 1 });
  expect(job.opts).toMatchObject({
    attempts: 8,
    backoff: { type: 'exponential', delay: 500 },
    removeOnComplete: true,
    removeOnFail: { count: 5_000 },
    deduplication: { id: `class.changed/${classId}/1`, keepLastIfActive: true },
  });
});
