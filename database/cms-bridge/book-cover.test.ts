import { createTestDatabase, type TestDatabase } from '../testing/create-test-database';
import { makeSchool, manageSchool } from '../testing/factories';
import { bookCover } from './book-cover';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.owner.execute(
    `insert into public.authorities (document_id, code, name, parent_code, published_at) values
       ('a1', 'SO', 'Sở Giáo dục và Đào tạo', null, now()), ('a2', 'Q9', 'Phòng Giáo dục và Đào tạo Quận 9', 'SO', now()),
       ('a3', 'Q9', 'bản nháp', 'SO', null), ('a4', 'P', 'Ủy ban nhân dân phường', 'SO', now())`,
  );
});
afterAll(() => test.drop());

it('names the authorities of the day, from above, and the principal', async () => {
  const { code } = await makeSchool(test.owner);
  await manageSchool(test.owner, code, 'Q9', '1997-01-06', '2020-12-31');
  await manageSchool(test.owner, code, 'P', '2025-07-01', null);
  await test.owner.execute('update public.schools set principal_name = $2 where code = $1', [code, 'Nguyễn Hữu Phước']);

  expect(await bookCover(test.db, code, '2016-12-31')).toEqual({
    principalName: 'Nguyễn Hữu Phước',
    authorities: ['Sở Giáo dục và Đào tạo', 'Phòng Giáo dục và Đào tạo Quận 9'],
  });
  expect((await bookCover(test.db, code, '2027-01-15')).authorities).toEqual([
    'Sở Giáo dục và Đào tạo',
    'Ủy ban nhân dân phường',
  ]);
});

it('has no cover for a school that is not published', async () => {
  expect(await bookCover(test.db, '00000000', '2026-09-05')).toEqual({ principalName: null, authorities: [] });
});
