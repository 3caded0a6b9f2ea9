import { blocks } from './blocks';
import { tables, withTables } from './tables';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const table = (caption: string) => ({ caption, headRow: true, headColumn: false, rows: [['x']] });

function shape(body: readonly object[], given: unknown): readonly string[] {
  const entry = withTables({ body: blocks.parse(body), tables: tables.parse(given) });
  return entry.body.map((block) => (block.type === 'table' ? `bảng ${block.table.caption}` : block.type));
}

it('puts tables where the text has their lines, others after it', () => {
  expect(
    shape([paragraph('Một'), paragraph(' [bảng 2] '), paragraph('Hai')], [table('A'), table('B'), table('C')]),
  ).toEqual(['paragraph', 'bảng B', 'paragraph', 'bảng A', 'bảng C']);
});

it('shows a table once and forgets lines of tables that are not there', () => {
  const body = [paragraph('[Bảng 1]'), paragraph('[Bảng 1]'), paragraph('[Bảng 9]'), paragraph('Xem [Bảng 1]')];
  expect(shape(body, [table('A')])).toEqual(['bảng A', 'paragraph']);
});

it('shows the text where tables cannot be read', () => {
  expect(shape([paragraph('Một')], 'không phải bảng')).toEqual(['paragraph']);
  expect(shape([paragraph('Một')], null)).toEqual(['paragraph']);
});
