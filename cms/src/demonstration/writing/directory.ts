import type { Core } from '@strapi/strapi';
import type { Site } from '../site';
import { ensureEntry } from './entry';

type Member = Site['staff'][number];

/** A directory names those whom people have reason to call: posts with a mailbox of their own and the teachers of a subject each. */
const MOST = 14;

/** Writes who works at the site, with post, telephone of the office and official mailbox. @returns how many */
export async function writeDirectory(strapi: Core.Strapi, site: Site): Promise<number> {
  const members = site.staff.slice(0, MOST);
  for (const [index, member] of members.entries()) {
    const unit = unitOf(member);
    await ensureEntry(strapi, {
      uid: 'api::directory-entry.directory-entry',
      where: { siteCode: site.code, fullName: member.fullName, position: member.position },
      data: () =>
        Promise.resolve({
          unit,
          order: index + 1,
          email: member.email,
          // Nobody's own number: the office puts through.
          phone: unit === TEACHERS ? null : site.plan.phone,
        }),
    });
  }
  return members.length;
}

const TEACHERS = 'Giáo viên';

function unitOf({ role, authorityCode, position }: Member): string {
  if (authorityCode !== null) {
    return position.startsWith('Phó Chủ tịch') ? 'Lãnh đạo Ủy ban' : 'Phòng Văn hóa - Xã hội';
  }
  if (role === 'principal' || role === 'approver') return 'Ban giám hiệu';
  if (role === 'school-office') return 'Tổ văn phòng';
  if (role === 'school-editor') return position.startsWith('Giáo viên') ? TEACHERS : 'Đoàn - Đội';
  return TEACHERS;
}
