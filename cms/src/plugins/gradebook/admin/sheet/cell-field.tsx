import { useLayoutEffect, useRef, type ChangeEvent } from 'react';
import type { EntryMode } from '../grid/keyboard';
import { CellField as Field } from './grid-style';

interface CellFieldProps {
  readonly text: string;
  readonly mode: EntryMode;
  readonly label: string;
  readonly readOnly: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly numeric: boolean;
  /** Whether the grid holds the focus; another part of the page must not lose it. */
  readonly focused: boolean;
  readonly onType: (text: string) => void;
}

/**
 * The field of the active cell. Before anything is typed its whole text is selected, so that the first key, or the first
 * letter of an input method, replaces the mark.
 */
export function CellField({
  text,
  mode,
  label,
  readOnly,
  invalid,
  describedBy,
  numeric,
  focused,
  onType,
}: CellFieldProps) {
  const field = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    const input = field.current;
    if (!input || !focused) return;
    input.focus({ preventScroll: true });
    if (mode === 'ready') input.select();
    if (mode === 'editing') input.setSelectionRange(input.value.length, input.value.length);
    // While typing, the text belongs to the person and the input method: neither focus nor caret are touched.
  }, [focused, mode, mode === 'ready' ? text : null]);

  return (
    <Field
      ref={field}
      value={text}
      onChange={(event: ChangeEvent<HTMLInputElement>) => onType(event.target.value)}
      readOnly={readOnly}
      data-mode={mode}
      aria-label={label}
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      inputMode={numeric ? 'decimal' : 'text'}
      enterKeyHint="next"
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={60}
    />
  );
}
