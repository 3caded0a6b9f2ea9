import { EVENTS, eventKey } from './events';

const classId = '3f0c1d6e-8a51-4f3f-9d2b-0a6f1f0f7c11';

test('all changes of one class and term have one key', () => {
  expect(eventKey('class.changed', { classId, term: 1 })).toBe(`${classId}/1`);
  expect(eventKey('class.changed', { classId, term: 2 })).not.toBe(eventKey('class.changed', { classId, term: 1 }));
});

test('content of one site and type has one key, content of every site its own', () => {
  const article = { siteCode: '79763501', contentType: 'api::article.article' };
  expect(eventKey('content.changed', { ...article, documentId: 'a' })).toBe(
    eventKey('content.changed', { ...article, documentId: 'b' }),
  );
  expect(eventKey('content.changed', { ...article, siteCode: null, documentId: 'a' })).toBe(
    'null/api::article.article',
  );
});

test.each([
  ['class.changed', { classId: '6A', term: 1 }],
  ['class.changed', { classId, term: 3 }],
  ['class.changed', { classId }],
  ['delivery.ready', { deliveryId: 7, channel: 'sms' }],
  ['delivery.ready', { deliveryId: classId, channel: 'fax' }],
] as const)('%s refuses %j', (topic, payload) => {
  expect(EVENTS[topic].safeParse(payload).success).toBe(false);
});
