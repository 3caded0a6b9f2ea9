import { parseVietnamMinute } from '@cong-truong/domain/calendar/vietnam-minute';
import type { WindowTimes } from '../api/entry-windows';
import { styled } from 'styled-components';
import { SearchInput } from '../shell/controls';

/** Its calendar follows the theme. */
const TimeInput = styled(SearchInput)`
  color-scheme: ${({ theme }) => theme.colorScheme};
`;

interface TimeFieldsProps {
  readonly times: WindowTimes;
  readonly onChange: (times: WindowTimes) => void;
}

/** From when until when, to the minute. The clock is Vietnam's, whatever zone the browser is in. */
export function TimeFields({ times, onChange }: TimeFieldsProps) {
  return (
    <>
      <label>
        Mở từ
        <TimeInput
          type="datetime-local"
          value={times.opensAt}
          onChange={(event) => onChange({ ...times, opensAt: event.target.value })}
        />
      </label>
      <label>
        Khóa lúc
        <TimeInput
          type="datetime-local"
          value={times.closesAt}
          onChange={(event) => onChange({ ...times, closesAt: event.target.value })}
        />
      </label>
      <p>{problemOf(times) ?? 'Giờ Việt Nam. Đến đúng phút khóa, các ô chưa lưu không lưu được nữa.'}</p>
    </>
  );
}

/** What keeps the times from being sent, in words. */
export function problemOf({ opensAt, closesAt }: WindowTimes): string | null {
  const [opens, closes] = [parseVietnamMinute(opensAt), parseVietnamMinute(closesAt)];
  if (!opens || !closes) return 'Hãy chọn đủ ngày và giờ mở, ngày và giờ khóa.';
  return opens < closes ? null : 'Giờ khóa phải sau giờ mở.';
}
