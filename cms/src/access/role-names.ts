import type { StaffRole } from '@cong-truong/domain/access/actor';

/** Roles as they are called on screen. */
export const ROLE_NAMES: Readonly<Record<StaffRole, { readonly name: string; readonly description: string }>> = {
  'district-officer': { name: 'Chuyên viên phòng, sở', description: 'Xem các trường thuộc cơ quan quản lý của mình' },
  principal: { name: 'Hiệu trưởng', description: 'Xem toàn trường, công bố kết quả học kỳ' },
  'school-office': { name: 'Văn phòng', description: 'Giữ hồ sơ học sinh, in sổ' },
  'homeroom-teacher': {
    name: 'Giáo viên chủ nhiệm',
    description: 'Đánh giá rèn luyện lớp chủ nhiệm, dạy các lớp được phân công',
  },
  'subject-teacher': { name: 'Giáo viên bộ môn', description: 'Nhập điểm các lớp được phân công' },
  'school-editor': { name: 'Biên tập viên', description: 'Viết tin, bài, văn bản, lịch của trường' },
  approver: { name: 'Người duyệt bài', description: 'Duyệt và đăng nội dung của trường' },
};
