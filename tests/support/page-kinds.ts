import { openPage } from './open-page';
import type { SystemUnderTest } from './system-under-test';

export interface PageKind {
  readonly name: string;
  readonly path: string;
}

const SCHOOL = '/truong/thcs-long-binh';
const PRESCHOOL = '/truong/mn-ban-mai';
const PRIMARY = '/truong/th-song-tac';

/** One page of every kind that visitors see, on sites of every level. */
export async function pageKinds(system: Pick<SystemUnderTest, 'addresses'>): Promise<readonly PageKind[]> {
  const [article, page, admission] = await Promise.all([
    firstOf(system, 'tin-tuc'),
    firstOf(system, 'trang'),
    firstOf(system, 'tuyen-sinh'),
  ]);
  return [
    { name: 'trang đầu THCS', path: SCHOOL },
    { name: 'trang đầu mầm non', path: PRESCHOOL },
    { name: 'trang đầu tiểu học', path: PRIMARY },
    { name: 'trang đầu cơ quan', path: '/' },
    { name: 'tin tức', path: `${SCHOOL}/tin-tuc` },
    { name: 'bài viết', path: article },
    { name: 'bài để in', path: `${article}/ban-in` },
    { name: 'thông báo', path: `${SCHOOL}/thong-bao` },
    { name: 'trang giới thiệu', path: page },
    { name: 'lịch tháng', path: `${SCHOOL}/lich` },
    { name: 'văn bản', path: `${SCHOOL}/van-ban` },
    { name: 'công khai', path: `${SCHOOL}/cong-khai` },
    { name: 'danh bạ', path: `${SCHOOL}/danh-ba` },
    { name: 'sơ đồ tổ chức', path: `${SCHOOL}/so-do-to-chuc` },
    { name: 'tuyển sinh', path: `${SCHOOL}/tuyen-sinh` },
    ...(admission === null ? [] : [{ name: 'thông báo tuyển sinh', path: admission }]),
    { name: 'thời khóa biểu', path: `${SCHOOL}/thoi-khoa-bieu` },
    { name: 'thực đơn', path: `${PRESCHOOL}/thuc-don` },
    { name: 'thư viện ảnh', path: `${SCHOOL}/thu-vien-anh` },
    { name: 'hỏi đáp', path: `${SCHOOL}/hoi-dap` },
    { name: 'vinh danh', path: `${SCHOOL}/vinh-danh` },
    { name: 'liên hệ', path: `${SCHOOL}/lien-he` },
    { name: 'sơ đồ trang', path: `${SCHOOL}/so-do-trang` },
    { name: 'tiếng Anh', path: `${SCHOOL}/en` },
    { name: 'tìm kiếm', path: `${SCHOOL}/tim-kiem?q=hoc+sinh` },
    { name: 'tìm không thấy', path: `${SCHOOL}/tim-kiem?q=zzzzqqqq` },
    { name: 'các trường', path: '/truong' },
    { name: 'thống kê', path: '/thong-ke' },
    { name: 'không tìm thấy', path: `${SCHOOL}/khong-co` },
  ].flatMap(({ name, path }) => (path === null ? [] : [{ name, path }]));
}

/** The newest page under a folder of the school, from its sitemap. */
async function firstOf(system: Pick<SystemUnderTest, 'addresses'>, folder: string): Promise<string | null> {
  const { text } = await openPage(system, 'localhost', `${SCHOOL}/sitemap.xml`);
  const path = new RegExp(`<loc>[^<]*(/${folder}/[a-z0-9-]+)</loc>`).exec(text)?.[1];
  return path === undefined ? null : SCHOOL + path;
}
