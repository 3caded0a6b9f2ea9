import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../../content/content-kinds';
import { fieldLabel } from '../../content/field-labels';
import { snapshotJson, type Snapshot } from '../snapshot';
import { compareTexts, type Piece } from './compare-texts';
import { readableValue } from './readable-value';

export interface FieldDifference {
  readonly label: string;
  /** The value is one of a list: a code, whose word the screen knows. */
  readonly isChoice: boolean;
  /** Empty where the words are the same and only their look differs: bold, a link, a heading. */
  readonly pieces: readonly Piece[];
}

/** Field by field, in the order of the form, what would change if the other version took the place of the present one. */
export function compareSnapshots(
  strapi: Core.Strapi,
  uid: ContentUid,
  { present, other }: { readonly present: Snapshot; readonly other: Snapshot },
): readonly FieldDifference[] {
  const { attributes } = strapi.contentType(uid);
  const [now, then] = [plain(present), plain(other)];
  return Object.keys(attributes)
    .filter((name) => name in now && name in then && !isDeepStrictEqual(now[name], then[name]))
    .map((name) => {
      const [before, after] = [now, then].map((snapshot) => readableValue(strapi, uid, name, snapshot[name]));
      const isChoice = attributes[name]?.type === 'enumeration';
      const pieces = before === after ? [] : compareTexts(before ?? '', after ?? '');
      return { label: fieldLabel(uid, name), isChoice, pieces };
    });
}

/** As both are once they have been kept: dates as text. */
function plain(snapshot: Snapshot): Snapshot {
  const kept: Snapshot = JSON.parse(snapshotJson(snapshot));
  return kept;
}
