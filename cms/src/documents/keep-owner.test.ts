import type { StaffPerson } from '../access/person';
import { keepOwner } from './keep-owner';

const editor: StaffPerson = {
  kind: 'staff',
  role: 'school-editor',
  staffId: 'a',
  siteCode: '79760001',
  managedSchoolCodes: [],
};

function keep(data: Record<string, unknown>, isNew: boolean, person = editor) {
  const codes = person.siteCode === null ? [] : [person.siteCode];
  keepOwner({ person, codes, ownerField: 'siteCode', data, isNew });
  return data;
}

it('gives a new entry to the site of who makes it', () => {
  expect(keep({ title: 'a' }, true)).toEqual({ title: 'a', siteCode: '79760001' });
  expect(keep({ siteCode: '' }, true)).toEqual({ siteCode: '79760001' });
});

it.each([
  [{ siteCode: '79760002' }, true],
  [{ siteCode: '79760002' }, false],
  [{ siteCode: null }, false],
  [{ siteCode: { $ne: '' } }, false],
])('refuses %j', (data, isNew) => {
  expect(() => keep(data, isNew)).toThrow('Bạn chỉ được ghi nội dung cho đơn vị của mình.');
});

it('refuses who works nowhere', () => {
  expect(() => keep({}, true, { ...editor, siteCode: null })).toThrow(/chưa gắn với trường/);
});

it('leaves a change alone that does not touch it', () => {
  expect(keep({ title: 'b' }, false)).toEqual({ title: 'b' });
  expect(keep({ siteCode: '79760001' }, false)).toEqual({ siteCode: '79760001' });
});
