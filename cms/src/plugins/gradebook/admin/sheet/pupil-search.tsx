import { forwardRef, useImperativeHandle, useRef } from 'react';
import { styled } from 'styled-components';
import { SearchInput } from '../shell/controls';
import { color, FROM_MEDIUM } from '../shell/theme';
import { useShortcut } from '../shell/use-shortcut';

const Box = styled.div`
  position: relative;
  flex: 1 1 12rem;
  min-width: 0;

  ${FROM_MEDIUM} {
    flex: 0 1 24rem;
  }

  & span {
    position: absolute;
    top: 50%;
    right: 1rem;
    color: ${color('neutral500')};
    font-size: 1.2rem;
    transform: translateY(-50%);
    pointer-events: none;
  }
`;

interface PupilSearchProps {
  readonly query: string;
  readonly found: number;
  readonly onChange: (query: string) => void;
  /** Enter: to the next pupil that fits. */
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

export interface PupilSearchHandle {
  open(): void;
}

/** Finds a pupil as her name is typed, with or without diacritics. Alt+T leads here, Enter on to her row. */
export const PupilSearch = forwardRef<PupilSearchHandle, PupilSearchProps>(function PupilSearch(
  { query, found, onChange, onNext, onLeave },
  handle,
) {
  const input = useRef<HTMLInputElement>(null);
  const open = () => {
    input.current?.focus();
    input.current?.select();
  };
  useImperativeHandle(handle, () => ({ open }), []);
  useShortcut({ code: 'KeyT' }, open);
  return (
    <Box>
      <SearchInput
        ref={input}
        type="text"
        role="searchbox"
        value={query}
        placeholder="Tìm học sinh"
        title="Tìm học sinh (Alt+T; trong bảng: / hoặc Ctrl+F)"
        aria-label="Tìm học sinh theo tên, số thứ tự hoặc mã"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'Enter' && found > 0) onNext();
          if (event.key === 'Escape') {
            onChange('');
            onLeave();
          }
        }}
      />
      <span role="status">{query.trim() === '' ? '' : found === 0 ? 'không có' : `${found} em`}</span>
    </Box>
  );
});
