import { firstBrokenLink, type BrokenPlace } from './first-broken-link';

const NOTHING: BrokenPlace = {
  place: 5,
  occupied: true,
  sound: false,
  vouched: false,
  heir: null,
  contentMoved: false,
  home: null,
};

it.each<[string, Partial<BrokenPlace>, ReturnType<typeof firstBrokenLink>]>([
  ['nobody stands there', { occupied: false }, { kind: 'missing', seq: 5 }],
  ['who belongs there stands elsewhere', { occupied: false, heir: 9 }, { kind: 'reordered', seq: 5 }],
  ['its content was changed', {}, { kind: 'altered', seq: 5 }],
  [
    'the link before was changed with its hash, and what follows holds',
    { sound: true, vouched: true },
    { kind: 'altered', seq: 4 },
  ],
  ['it was changed with its hash', { sound: true }, { kind: 'altered', seq: 5 }],
  ['the first link continues something', { place: 1, sound: true, vouched: true }, { kind: 'altered', seq: 1 }],
  ['contents were exchanged', { contentMoved: true }, { kind: 'reordered', seq: 5 }],
  ['two links were exchanged', { heir: 9, home: 9 }, { kind: 'reordered', seq: 5 }],
  ['a stranger stands there', { heir: 6 }, { kind: 'inserted', seq: 5 }],
  ['the followers moved down', { home: 6 }, { kind: 'missing', seq: 5 }],
  ['a stranger that fits took the place before', { home: 4 }, { kind: 'inserted', seq: 4 }],
])('%s', (_, found, broken) => {
  expect(firstBrokenLink({ ...NOTHING, ...found })).toEqual(broken);
});
