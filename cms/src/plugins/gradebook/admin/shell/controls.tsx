import { css, styled } from 'styled-components';
import { color, tint } from './theme';

const field = css`
  height: 3.6rem;
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
  background-color: ${color('neutral0')};
  color: ${color('neutral800')};
  font: inherit;
  font-size: 1.4rem;

  /* Phones zoom the page into a field with smaller letters. */
  @media (pointer: coarse) {
    font-size: 1.6rem;
  }
  &:hover:not(:disabled) {
    border-color: ${color('neutral300')};
  }
  &:focus-visible {
    outline: none;
    border-color: ${color('primary600')};
    box-shadow: 0 0 0 2px ${tint('primary600', 30)};
  }
  &:disabled {
    color: ${color('neutral400')};
    cursor: not-allowed;
  }
`;

/** Drawn in a grey that reads on both themes: a picture in CSS cannot take its colour from around it. */
const CARET =
  'data:image/svg+xml,%3Csvg xmlns=%27http:%2F%2Fwww.w3.org%2F2000%2Fsvg%27 viewBox=%270 0 12 12%27%3E%3Cpath d=%27M2 4l4 4 4-4%27 fill=%27none%27 stroke=%27%238e8ea9%27 stroke-width=%271.8%27/%3E%3C%2Fsvg%3E';

/** A native list: typing jumps to an entry, phones show their own wheel. */
export const Select = styled.select<{ readonly $strong?: boolean }>`
  ${field}
  appearance: none;
  max-width: 24rem;
  padding: 0 2.6rem 0 1rem;
  cursor: pointer;
  color-scheme: ${({ theme }) => theme.colorScheme};
  font-weight: ${({ $strong }) => ($strong ? 600 : 400)};
  background-image: url('${CARET}');
  background-position: right 0.8rem center;
  background-size: 1rem;
  background-repeat: no-repeat;

  & option,
  & optgroup {
    background: ${color('neutral0')};
    color: ${color('neutral800')};
  }
`;

export const SearchInput = styled.input`
  ${field}
  width: 100%;
  min-width: 0;
  padding: 0 1.2rem;

  &::placeholder {
    color: ${color('neutral500')};
  }
`;

export const SquareButton = styled.button`
  ${field}
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 3.6rem;
  padding: 0;
  cursor: pointer;

  & svg {
    width: 1.4rem;
    height: 1.4rem;
    fill: currentColor;
  }
  &[aria-pressed='true'],
  &[aria-expanded='true'] {
    border-color: ${color('primary600')};
    color: ${color('primary600')};
  }
`;

/** A row of choices of which one holds. */
export const Segments = styled.div`
  display: inline-flex;
  padding: 0.3rem;
  border-radius: 6px;
  background: ${color('neutral150')};

  & > a,
  & > span,
  & > button {
    min-width: 4.8rem;
    padding: 0.6rem 1.2rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: ${color('neutral600')};
    font: inherit;
    font-size: 1.3rem;
    font-weight: 500;
    line-height: 1.8rem;
    text-align: center;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  & > a:hover {
    color: ${color('neutral800')};
  }
  & > [aria-disabled] {
    opacity: 0.45;
    cursor: not-allowed;
  }
  & > [aria-current='true'],
  & > [aria-pressed='true'] {
    background: ${color('neutral0')};
    color: ${color('primary600')};
    box-shadow: 0 1px 2px rgb(0 0 0 / 12%);
  }
  & > :focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: -1px;
  }
`;

const CHIP_TONES = {
  neutral: ['neutral600', 12],
  primary: ['primary600', 12],
  success: ['success500', 18],
  warning: ['warning500', 20],
  danger: ['danger500', 16],
} as const;

export type ChipTone = keyof typeof CHIP_TONES;

export const Chip = styled.span<{ readonly $tone?: ChipTone }>`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  padding: 0.3rem 0.9rem;
  border-radius: 999px;
  background: ${({ $tone = 'neutral', theme }) => tint(CHIP_TONES[$tone][0], CHIP_TONES[$tone][1])({ theme })};
  color: ${color('neutral800')};
  font-size: 1.2rem;
  font-weight: 500;
  line-height: 1.8rem;
  white-space: nowrap;

  & svg {
    flex: none;
    width: 1.2rem;
    height: 1.2rem;
  }
`;

/** Words that look like words and act like a button. */
export const TextAction = styled.button`
  padding: 0;
  border: 0;
  background: none;
  color: ${color('primary600')};
  font: inherit;
  font-weight: 600;
  text-decoration: underline;
  text-underline-offset: 2px;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 2px;
  }
`;
