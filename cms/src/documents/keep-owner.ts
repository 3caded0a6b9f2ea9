import type { StaffPerson } from '../access/person';
import type { ContentKind } from '../content/content-kinds';
import { refuse } from './refuse';

export interface OwnedInput {
  readonly person: StaffPerson;
  readonly codes: readonly string[] | 'all';
  readonly ownerField: ContentKind['ownerField'];
  readonly data: Record<string, unknown>;
  readonly isNew: boolean;
}

/** A new entry belongs to the site of who makes it; nobody but an administrator moves one to another site. */
export function keepOwner({ person, codes, ownerField, data, isNew }: OwnedInput): void {
  const given = data[ownerField];
  if (isNew && (given === undefined || given === null || given === '')) {
    if (person.siteCode === null) {
      refuse('Tài khoản của bạn chưa gắn với trường nào. Hãy nhờ quản trị viên bổ sung trong hồ sơ cán bộ.');
    }
    data[ownerField] = person.siteCode;
    return;
  }
  if (!(ownerField in data)) return;
  if (codes !== 'all' && (typeof given !== 'string' || !codes.includes(given))) {
    refuse('Bạn chỉ được ghi nội dung cho đơn vị của mình.');
  }
}
