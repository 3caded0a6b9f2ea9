import { styled } from 'styled-components';
import { SearchInput } from '../shell/controls';
import { FROM_MEDIUM } from '../shell/theme';

const Box = styled.div`
  flex: 1 1 12rem;
  min-width: 0;

  ${FROM_MEDIUM} {
    flex: 0 1 24rem;
  }
`;

/** As the server takes it. */
const LONGEST = 500;

interface ReasonFieldProps {
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Why marks are changed. It goes into the history of every cell that is saved while it stands here. */
export function ReasonField({ reason, onChange, onLeave }: ReasonFieldProps) {
  return (
    <Box>
      <SearchInput
        type="text"
        value={reason}
        maxLength={LONGEST}
        placeholder="Lý do sửa (nếu cần)"
        title="Lý do được ghi vào lịch sử của những ô được lưu từ lúc này, cho đến khi xóa nó đi (Esc)"
        aria-label="Lý do sửa điểm, ghi vào lịch sử của những ô được lưu từ lúc này"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'Escape') onChange('');
          if (event.key === 'Escape' || event.key === 'Enter') onLeave();
        }}
      />
    </Box>
  );
}
