import type { ContentUid } from './content-kinds';

/** How a type is listed and typed in. Widths are of twelve; a row is a list of fields. */
export interface ViewLayout {
  readonly mainField: string;
  readonly sort: { readonly by: string; readonly order: 'ASC' | 'DESC' };
  readonly list: readonly string[];
  readonly edit: readonly (readonly [field: string, width: number][])[];
}

export const VIEW_LAYOUTS: Readonly<Record<ContentUid, ViewLayout>> = {
  'api::article.article': {
    mainField: 'title',
    sort: { by: 'updatedAt', order: 'DESC' },
    list: ['title', 'category', 'publishedOn'],
    edit: [
      [['title', 12]],
      [['summary', 12]],
      [['body', 12]],
      [
        ['cover', 6],
        ['category', 6],
      ],
      [
        ['publishedOn', 6],
        ['pinned', 6],
      ],
      [
        ['slug', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::page.page': {
    mainField: 'title',
    sort: { by: 'order', order: 'ASC' },
    list: ['title', 'order', 'updatedAt'],
    edit: [
      [
        ['title', 9],
        ['order', 3],
      ],
      [['body', 12]],
      [
        ['slug', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::official-document.official-document': {
    mainField: 'title',
    sort: { by: 'issuedOn', order: 'DESC' },
    list: ['number', 'title', 'kind', 'issuedOn'],
    edit: [
      [
        ['number', 4],
        ['issuedOn', 4],
        ['kind', 4],
      ],
      [['title', 12]],
      [
        ['issuer', 6],
        ['signer', 6],
      ],
      [
        ['file', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::event.event': {
    mainField: 'title',
    sort: { by: 'startsAt', order: 'DESC' },
    list: ['title', 'startsAt', 'endsAt', 'place'],
    edit: [
      [['title', 12]],
      [
        ['startsAt', 6],
        ['endsAt', 6],
      ],
      [
        ['place', 8],
        ['siteCode', 4],
      ],
      [['description', 12]],
    ],
  },
  'api::school.school': {
    mainField: 'name',
    sort: { by: 'name', order: 'ASC' },
    list: ['name', 'code', 'level'],
    edit: [
      [['name', 12]],
      [
        ['code', 4],
        ['level', 4],
        ['slug', 4],
      ],
      [
        ['principalName', 6],
        ['address', 6],
      ],
      [
        ['phone', 6],
        ['email', 6],
      ],
      [['introduction', 12]],
      [
        ['logo', 6],
        ['cover', 6],
      ],
      [
        ['colour', 4],
        ['latitude', 4],
        ['longitude', 4],
      ],
      [['management', 12]],
    ],
  },
  'api::authority.authority': {
    mainField: 'name',
    sort: { by: 'name', order: 'ASC' },
    list: ['name', 'kind', 'validFrom', 'validTo'],
    edit: [
      [['name', 12]],
      [
        ['code', 4],
        ['kind', 4],
        ['parentCode', 4],
      ],
      [
        ['validFrom', 4],
        ['validTo', 4],
        ['slug', 4],
      ],
      [['address', 12]],
      [
        ['phone', 6],
        ['email', 6],
      ],
      [['introduction', 12]],
      [
        ['logo', 6],
        ['cover', 6],
      ],
    ],
  },
  'api::student.student': {
    mainField: 'fullName',
    sort: { by: 'code', order: 'ASC' },
    list: ['code', 'fullName', 'dateOfBirth', 'gender', 'schoolCode'],
    edit: [
      [
        ['fullName', 8],
        ['code', 4],
      ],
      [
        ['dateOfBirth', 4],
        ['gender', 4],
        ['sectorCode', 4],
      ],
      [
        ['ethnicity', 4],
        ['placeOfBirth', 8],
      ],
      [
        ['address', 8],
        ['schoolCode', 4],
      ],
      [['guardians', 12]],
    ],
  },
  'api::staff.staff': {
    mainField: 'fullName',
    sort: { by: 'fullName', order: 'ASC' },
    list: ['fullName', 'position', 'email', 'schoolCode'],
    edit: [
      [
        ['fullName', 8],
        ['position', 4],
      ],
      [
        ['email', 6],
        ['phone', 6],
      ],
      [
        ['schoolCode', 4],
        ['authorityCode', 4],
        ['adminUserId', 4],
      ],
    ],
  },
};
