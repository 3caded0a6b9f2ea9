import type { StaffRole } from '@cong-truong/domain/access/actor';
import { mobilePhone } from './phones';
import { WARD, AUTHORITIES } from './school/authorities';
import { OFFICER_POSTS, postsOfSchool } from './school/posts';
import { LONG_BINH, SCHOOLS } from './school/schools';

/** The one password of all demonstration accounts. */
export const DEMONSTRATION_PASSWORD = 'CongTruong@2026';

export interface DemonstrationAccount {
  readonly role: StaffRole | 'guardian' | 'administrator';
  /** Vietnamese, e.g. `Hiệu trưởng`. */
  readonly roleLabel: string;
  /** Where one signs in. */
  readonly door: 'admin' | 'portal';
  /** The school, authority or children, e.g. `Trường THCS Long Bình`. */
  readonly where: string;
  /** An email address for the admin, a telephone number for families. */
  readonly login: string;
  readonly password: string;
  /** One of the few that the whole story can be played with. */
  readonly essential: boolean;
}

export const ROLE_LABELS: Readonly<Record<StaffRole, string>> = {
  'district-officer': 'Cán bộ quản lý giáo dục',
  principal: 'Hiệu trưởng',
  'school-office': 'Văn thư',
  'homeroom-teacher': 'Giáo viên chủ nhiệm 6A1',
  'subject-teacher': 'Giáo viên bộ môn',
  'school-editor': 'Biên tập viên',
  approver: 'Người duyệt bài',
};

const SUBJECT_WORDS: Readonly<Record<string, string>> = { TOAN: 'Toán', VATLI: 'Khoa học tự nhiên' };

/** Telephone numbers of the families that may sign in. */
export const FAMILY_PHONES = {
  longBinh: mobilePhone(1),
  phuocThien: mobilePhone(2),
  formerPupil: mobilePhone(3),
} as const;

/** Sees and may change everything; belongs to no school. */
export const ADMINISTRATOR: DemonstrationAccount = {
  role: 'administrator',
  roleLabel: 'Quản trị hệ thống',
  door: 'admin',
  where: 'tất cả đơn vị',
  login: 'quantri@cong-truong.example',
  password: DEMONSTRATION_PASSWORD,
  essential: true,
};

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  ...SCHOOLS.filter(({ code }) => code === LONG_BINH.code).flatMap(accountsOfSchool),
  family(FAMILY_PHONES.longBinh, 'con học lớp 6A1 và 7A2, Trường THCS Long Bình'),
  family(FAMILY_PHONES.phuocThien, 'con học lớp 6A1, Trường THCS Phước Thiện'),
  family(FAMILY_PHONES.formerPupil, 'con học lớp 9A1 năm học 2016-2017, Trường THCS Long Bình'),
  ...OFFICER_POSTS.flatMap(({ mailbox, role }) => {
    const ward = AUTHORITIES.find(({ code }) => code === WARD);
    return ward ? staffAccount({ mailbox, role }, ward) : [];
  }),
  ...SCHOOLS.filter(({ code }) => code !== LONG_BINH.code).flatMap(accountsOfSchool),
  ADMINISTRATOR,
];

interface Site {
  readonly name: string;
  readonly slug: string;
}

interface Post {
  readonly mailbox?: string | undefined;
  readonly role?: StaffRole | undefined;
  readonly speciality?: string | undefined;
}

function accountsOfSchool(school: (typeof SCHOOLS)[number]): readonly DemonstrationAccount[] {
  return postsOfSchool(school).flatMap((post) => staffAccount(post, school));
}

function staffAccount({ mailbox, role, speciality }: Post, site: Site): readonly DemonstrationAccount[] {
  if (!mailbox || !role) return [];
  const subject = role === 'subject-teacher' ? ` ${SUBJECT_WORDS[speciality ?? ''] ?? ''}`.trimEnd() : '';
  return [
    {
      role,
      roleLabel: `${ROLE_LABELS[role]}${subject}`,
      door: 'admin',
      where: site.name,
      login: `${mailbox}@${site.slug}.example`,
      password: DEMONSTRATION_PASSWORD,
      essential: site.slug === LONG_BINH.slug || mailbox === 'chuyenvien1' || mailbox === 'hieutruong',
    },
  ];
}

function family(login: string, where: string): DemonstrationAccount {
  const roleLabel = 'Phụ huynh';
  return {
    role: 'guardian',
    roleLabel,
    door: 'portal',
    where,
    login,
    password: DEMONSTRATION_PASSWORD,
    essential: true,
  };
}
