import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enumerations } from '../admin/translations/enumerations';
import { CONTENT_UIDS, isContentUid } from './content-kinds';
import { FIELD_HINTS } from './field-hints';
import { FIELD_LABELS } from './field-labels';
import { VIEW_LAYOUTS } from './view-layouts';

interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
}

const SRC = join(__dirname, '..');
const types = CONTENT_UIDS.map((uid) => {
  const name = uid.replace(/^api::.*\./, '');
  return { uid, attributes: attributesOf(join(SRC, 'api', name, 'content-types', name, 'schema.json')) };
});
const components = readdirSync(join(SRC, 'components')).flatMap((category) =>
  readdirSync(join(SRC, 'components', category)).map((file) => ({
    uid: `${category}.${file.replace('.json', '')}`,
    attributes: attributesOf(join(SRC, 'components', category, file)),
  })),
);

function attributesOf(path: string): Readonly<Record<string, Attribute>> {
  return JSON.parse(readFileSync(path, 'utf8')).attributes;
}

it('knows every content type there is: one that no guard knows would be closed to all', () => {
  const names = readdirSync(join(SRC, 'api'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(names.map(({ name }) => `api::${name}.${name}`).every(isContentUid)).toBe(true);
});

it.each([...types, ...components])('names every field of $uid in Vietnamese', ({ uid, attributes }) => {
  expect(Object.keys(FIELD_LABELS[uid] ?? {}).sort()).toEqual(Object.keys(attributes).sort());
});

it.each([...types, ...components])('has words for every value of the lists of $uid', ({ attributes }) => {
  const values = Object.values(attributes).flatMap((attribute) => attribute.enum ?? []);
  expect(values.filter((value) => !(value in enumerations))).toEqual([]);
});

it.each(types)('shows every field of $uid in its form, in rows of twelve', ({ uid, attributes }) => {
  const { edit, list, mainField } = VIEW_LAYOUTS[uid];
  // Old addresses are kept by the program; as JSON they say nothing to an editor.
  const fields = Object.keys(attributes).filter((field) => field !== 'formerSlugs');
  expect(edit.flatMap((row) => row.map(([field]) => field)).sort()).toEqual(fields.sort());
  expect(edit.every((row) => row.reduce((sum, [, width]) => sum + width, 0) <= 12)).toBe(true);
  expect([mainField, ...list].filter((field) => !(field in attributes) && field !== 'updatedAt')).toEqual([]);
});

it('gives hints only to fields that there are', () => {
  const known = new Set(
    types.flatMap(({ uid, attributes }) => Object.keys(attributes).map((name) => `${uid}.${name}`)),
  );
  const hinted = Object.entries(FIELD_HINTS).flatMap(([uid, hints]) =>
    Object.keys(hints).map((name) => `${uid}.${name}`),
  );
  expect(hinted.filter((field) => !known.has(field))).toEqual([]);
});
