import { groupMarks, legendOf } from './mark-groups';

const mark = (label: string, text: string, title = label) => ({ column: label, label, title, text });

test('marks of one kind stand together, in their order', () => {
  const groups = groupMarks([mark('M 1', '8'), mark('M 2', ''), mark('V15', '7'), mark('V 1', '6'), mark('M 3', '5')]);
  expect(groups.map(({ label, marks }) => [label, marks.map(({ text }) => text)])).toEqual([
    ['M', ['8', '']],
    ['V15', ['7']],
    ['V', ['6']],
    ['M', ['5']],
  ]);
});

test('each short name is explained once', () => {
  const subject = (...marks: ReturnType<typeof mark>[]) => ({
    offeringId: '',
    name: '',
    mode: 'score' as const,
    marks,
    result: '',
    teacher: null,
    explanation: null,
  });
  const legend = legendOf([
    subject(
      mark('M 1', '8', 'Kiểm tra miệng lần 1'),
      mark('M 2', '8', 'Kiểm tra miệng lần 2'),
      mark('HK', '9', 'Kiểm tra học kỳ'),
    ),
    subject(mark('M', '8', 'Kiểm tra miệng')),
  ]);
  expect([...legend]).toEqual([
    ['M', 'Kiểm tra miệng'],
    ['HK', 'Kiểm tra học kỳ'],
  ]);
});
