import { LinkButton } from '@strapi/design-system';
import { Book, Search } from '@strapi/icons';
import { Link, useSearchParams } from 'react-router-dom';
import type { StaffRole } from '@cong-truong/domain/access/actor';
import { addressOf, wantedPlace } from '../navigation/address';
import type { Missing, PageName } from '../navigation/place';
import { useChoices } from './choices-context';
import { Notice } from './notice';

interface MissingNoticeProps {
  readonly page: PageName;
  readonly what: Missing;
  readonly year: string | null;
}

/** Nothing to show: names the step that is missing and who takes it. */
export function MissingNotice({ page, what, year }: MissingNoticeProps) {
  const { choices } = useChoices();
  const [search] = useSearchParams();
  const back = (
    <LinkButton tag={Link} to={addressOf(page, { year: what === 'year' ? null : year })} variant="secondary">
      {what === 'year' ? 'Mở năm học hiện tại' : 'Chọn lại'}
    </LinkButton>
  );
  const other = choices.years.find(({ code }) => code !== year && choices.classes.some((c) => c.schoolYear === code));
  const otherYear = other ? (
    <LinkButton tag={Link} to={addressOf(page, { year: other.code })} variant="secondary">
      Xem năm học {other.label}
    </LinkButton>
  ) : null;
  const { classId } = wantedPlace(search);
  const bookless = what === 'classes' && !choices.classes.some(({ schoolYear }) => schoolYear === year);
  const without = choices.withoutBook.filter((group) =>
    what === 'class' ? group.classId === classId : bookless && group.schoolYear === year,
  );
  if (without[0]) {
    return (
      <Notice
        icon={<Book />}
        title={`Lớp ${without.map(({ name }) => name).join(', ')} chưa có sổ điểm trong hệ thống`}
        actions={what === 'class' ? back : otherYear}
      >
        {without[0].reason}
      </Notice>
    );
  }
  const { schoolLevel } = choices.me;
  if ((what === 'years' || bookless) && (schoolLevel === 'preschool' || schoolLevel === 'primary')) {
    const word = schoolLevel === 'primary' ? 'tiểu học' : 'mầm non';
    return (
      <Notice icon={<Book />} title={`Chưa có sổ điểm cho trường ${word}`}>
        Hệ thống hiện có sổ điểm cho trung học cơ sở. Nhà trường tiếp tục dùng sổ theo dõi hiện có; tin bài, văn bản và
        hồ sơ vẫn dùng bình thường.
      </Notice>
    );
  }
  switch (what) {
    case 'years':
      return (
        <Notice icon={<Book />} title="Chưa có năm học nào">
          Nhà trường chưa mở năm học trong sổ. Hãy liên hệ quản trị hệ thống.
        </Notice>
      );
    case 'classes':
      return (
        <Notice icon={<Book />} title={`Chưa có lớp nào trong năm học ${year ?? ''}`} actions={otherYear}>
          {withoutClasses(choices.me.role)}
        </Notice>
      );
    case 'subjects':
      return (
        <Notice icon={<Book />} title="Lớp này chưa có môn học" actions={back}>
          Văn phòng nhà trường cần khai báo môn học và phân công giáo viên cho lớp trước khi vào điểm.
        </Notice>
      );
    case 'year':
    case 'class':
    case 'subject':
    case 'term':
      return (
        <Notice icon={<Search />} title={NOT_FOUND[what]} actions={back}>
          Đường dẫn này trỏ tới nội dung không có trong danh sách của Thầy/Cô: có thể phân công đã thay đổi, hoặc đường
          dẫn bị thiếu.
        </Notice>
      );
  }
}

const NOT_FOUND = {
  year: 'Không có năm học này',
  class: 'Không mở được lớp này',
  subject: 'Không mở được môn học này',
  term: 'Không có học kỳ này',
} as const;

function withoutClasses(role: StaffRole): string {
  switch (role) {
    case 'subject-teacher':
    case 'homeroom-teacher':
      return 'Thầy/Cô chưa được phân công lớp nào trong năm học này. Hãy liên hệ văn phòng nhà trường để được phân công giảng dạy.';
    case 'principal':
    case 'school-office':
      return 'Trường chưa khai báo lớp trong năm học này. Hãy lập danh sách lớp và phân công giảng dạy trước.';
    case 'district-officer':
    case 'school-editor':
    case 'approver':
      return 'Tài khoản này không tham gia vào sổ điểm. Nếu cần xem điểm, hãy liên hệ ban giám hiệu nhà trường.';
  }
}
