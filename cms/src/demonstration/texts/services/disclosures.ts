import type { DisclosureText } from './service-texts';

/** Figures of a school that its disclosures speak of. */
export interface SchoolFigures {
  readonly name: string;
  readonly kind: 'mầm non' | 'tiểu học' | 'trung học cơ sở';
  readonly principal: string;
  readonly pupils: number;
  readonly classes: number;
  readonly staff: { readonly leaders: number; readonly teachers: number; readonly others: number };
  readonly qualified: string;
  readonly area: number;
  readonly rooms: string;
  readonly programme: string;
  readonly plan: string;
  readonly results: string;
  readonly finance: readonly string[];
}

const YEAR = '2026-2027';

/** The contents that TT 09/2024/TT-BGDĐT Đ.4-9 asks of a school [V2], with the report of the year before. */
export function disclosuresOf(school: SchoolFigures): readonly DisclosureText[] {
  const { name, kind, pupils, classes, staff } = school;
  const common = { schoolYear: YEAR, circular: 'tt09-2024', dueOn: '2026-09-30' } as const;
  return [
    {
      ...common,
      part: 'general',
      title: `Thông tin chung của ${name}`,
      postedOn: '2026-09-10',
      body: `
        ${name} là trường ${kind} công lập, trực thuộc Ủy ban nhân dân phường Long Bình, Thành phố Hồ Chí Minh. Người đại diện theo pháp luật:
        hiệu trưởng ${school.principal}.

        - Quy mô năm học ${YEAR}: ${classes} ${kind === 'mầm non' ? 'nhóm, lớp' : 'lớp'}, ${pupils} ${kind === 'mầm non' ? 'trẻ' : 'học sinh'}.
        - Sứ mạng, quá trình hình thành và cơ cấu tổ chức: xem các trang giới thiệu của trường.
        - Quyết định thành lập, quy chế tổ chức và hoạt động: lưu tại văn phòng, cung cấp khi có yêu cầu.
      `,
    },
    {
      ...common,
      part: 'finance',
      title: 'Công khai thu, chi và các khoản thu của người học',
      postedOn: '2026-09-15',
      body: `
        Các khoản thu năm học ${YEAR}, mỗi ${kind === 'mầm non' ? 'trẻ' : 'học sinh'}:

        ${school.finance.map((line) => `- ${line}`).join('\n        ')}

        Trường thu qua ngân hàng, không thu tiền mặt tại lớp. Chính sách miễn, giảm và hỗ trợ áp dụng theo quy định; gia đình nộp hồ sơ tại văn
        phòng.
      `,
    },
    {
      ...common,
      part: 'staff',
      title: 'Đội ngũ cán bộ quản lý, giáo viên và nhân viên',
      postedOn: '2026-09-12',
      body: `
        - Cán bộ quản lý: ${staff.leaders} người.
        - Giáo viên: ${staff.teachers} người. ${school.qualified}
        - Nhân viên: ${staff.others} người.
        - Hoàn thành bồi dưỡng thường xuyên năm học 2025-2026: 100% giáo viên.
      `,
    },
    {
      ...common,
      part: 'facilities',
      title: 'Cơ sở vật chất',
      postedOn: '2026-09-12',
      body: `
        - Diện tích khuôn viên: ${school.area.toLocaleString('vi-VN')} m².
        - ${school.rooms}
        - Nước uống tại vòi lọc, kiểm nghiệm hai lần mỗi năm; phòng cháy, chữa cháy được kiểm tra tháng 8 năm 2026.
      `,
    },
    { ...common, part: 'programme', title: 'Chương trình giáo dục', postedOn: '2026-09-12', body: school.programme },
    { ...common, part: 'plan', title: `Kế hoạch giáo dục năm học ${YEAR}`, postedOn: '2026-09-18', body: school.plan },
    {
      part: 'results',
      title: 'Kết quả giáo dục năm học 2025-2026',
      schoolYear: '2025-2026',
      circular: 'tt09-2024',
      postedOn: '2026-06-20',
      dueOn: '2026-06-30',
      body: school.results,
    },
    {
      part: 'annualReport',
      title: 'Báo cáo thường niên năm học 2025-2026',
      schoolYear: '2025-2026',
      circular: 'tt09-2024',
      postedOn: '2026-06-26',
      dueOn: '2026-06-30',
      body: `
        Báo cáo thường niên tổng hợp thông tin chung, đội ngũ, cơ sở vật chất, kết quả giáo dục và tài chính của ${name} trong năm học 2025-2026.

        Bản đầy đủ có trong tệp đính kèm và tại văn phòng trường; ý kiến xin gửi qua trang hỏi đáp.
      `,
    },
  ];
}
