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
      [['tables', 12]],
      [
        ['cover', 6],
        ['gallery', 6],
      ],
      [
        ['consentConfirmed', 6],
        ['attachments', 6],
      ],
      [
        ['category', 4],
        ['categorySlug', 8],
      ],
      [
        ['publishedOn', 8],
        ['pinned', 4],
      ],
      [
        ['publishAt', 6],
        ['unpublishAt', 6],
      ],
      [['videoUrl', 12]],
      [
        ['slug', 8],
        ['siteCode', 4],
      ],
      [['sharedToAll', 12]],
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
      [['tables', 12]],
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
      [['abstract', 12]],
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
  'api::category.category': {
    mainField: 'name',
    sort: { by: 'order', order: 'ASC' },
    list: ['name', 'slug', 'order'],
    edit: [
      [
        ['name', 8],
        ['order', 4],
      ],
      [
        ['slug', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::directory-entry.directory-entry': {
    mainField: 'fullName',
    sort: { by: 'order', order: 'ASC' },
    list: ['fullName', 'position', 'unit', 'order'],
    edit: [
      [
        ['fullName', 6],
        ['position', 6],
      ],
      [
        ['unit', 8],
        ['order', 4],
      ],
      [
        ['phone', 6],
        ['email', 6],
      ],
      [
        ['portrait', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::disclosure.disclosure': {
    mainField: 'title',
    sort: { by: 'postedOn', order: 'DESC' },
    list: ['title', 'schoolYear', 'part', 'postedOn', 'dueOn'],
    edit: [
      [['title', 12]],
      [
        ['schoolYear', 4],
        ['circular', 4],
        ['part', 4],
      ],
      [
        ['postedOn', 6],
        ['dueOn', 6],
      ],
      [['body', 12]],
      [['tables', 12]],
      [
        ['file', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::admission-notice.admission-notice': {
    mainField: 'title',
    sort: { by: 'opensOn', order: 'DESC' },
    list: ['title', 'schoolYear', 'gradeLabel', 'opensOn', 'closesOn'],
    edit: [
      [['title', 12]],
      [
        ['schoolYear', 4],
        ['gradeLabel', 4],
        ['quota', 4],
      ],
      [
        ['opensOn', 6],
        ['closesOn', 6],
      ],
      [['place', 12]],
      [['papers', 12]],
      [['body', 12]],
      [['tables', 12]],
      [['file', 12]],
      [
        ['slug', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::timetable.timetable': {
    mainField: 'title',
    sort: { by: 'appliesFrom', order: 'DESC' },
    list: ['title', 'appliesFrom'],
    edit: [
      [
        ['title', 8],
        ['appliesFrom', 4],
      ],
      [['body', 12]],
      [['tables', 12]],
      [
        ['file', 8],
        ['siteCode', 4],
      ],
    ],
  },
  'api::menu-week.menu-week': {
    mainField: 'weekOf',
    sort: { by: 'weekOf', order: 'DESC' },
    list: ['weekOf', 'note'],
    edit: [
      [
        ['weekOf', 8],
        ['siteCode', 4],
      ],
      [['days', 12]],
      [['note', 12]],
    ],
  },
  'api::honour.honour': {
    mainField: 'title',
    sort: { by: 'schoolYear', order: 'DESC' },
    list: ['title', 'schoolYear'],
    edit: [
      [
        ['title', 8],
        ['schoolYear', 4],
      ],
      [['summary', 12]],
      [['lines', 12]],
      [['siteCode', 4]],
    ],
  },
  'api::question.question': {
    mainField: 'question',
    sort: { by: 'askedOn', order: 'DESC' },
    list: ['question', 'topic', 'askedOn'],
    edit: [
      [['question', 12]],
      [['answer', 12]],
      [
        ['topic', 8],
        ['askedOn', 4],
      ],
      [
        ['askerName', 4],
        ['askerContact', 4],
        ['siteCode', 4],
      ],
    ],
  },
  'api::site-setting.site-setting': {
    mainField: 'siteCode',
    sort: { by: 'siteCode', order: 'ASC' },
    list: ['siteCode', 'bannerText', 'consentToShare'],
    edit: [
      [
        ['bannerText', 8],
        ['bannerHref', 4],
      ],
      [
        ['bannerFrom', 6],
        ['bannerUntil', 6],
      ],
      [['sections', 12]],
      [['quickLinks', 12]],
      [['menuLinks', 12]],
      [['mapNote', 12]],
      [['englishIntroduction', 12]],
      [['englishContact', 12]],
      [
        ['consentToShare', 8],
        ['siteCode', 4],
      ],
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
