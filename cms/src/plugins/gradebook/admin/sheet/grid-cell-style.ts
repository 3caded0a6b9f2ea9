import { css } from 'styled-components';
import { color, tint } from '../shell/theme';

/** How cells look that are chosen, refused, in conflict, or not sent yet. */
export const cellStates = css`
  & td[data-selected] {
    background: ${tint('primary600', 12)};
  }
  & td[data-weak] {
    color: ${color('danger600')};
  }
  & td[data-locked] {
    background: ${tint('neutral500', 10)};
    color: ${color('neutral600')};
  }
  & td[data-locked][data-selected] {
    background: ${tint('primary600', 16)};
  }
  & td[data-state='refused'] {
    background: ${tint('danger500', 22)};
    color: ${color('danger700')};
    box-shadow: inset 0 0 0 1px ${color('danger500')};
  }
  & td[data-state='conflict'] {
    background: ${tint('warning500', 26)};
    box-shadow: inset 0 0 0 1px ${color('warning600')};
  }
  /* A corner, as spreadsheets mark what is not settled yet. */
  & td[data-state='value']::after {
    position: absolute;
    top: 0;
    right: 0;
    border: 0.4rem solid ${color('warning500')};
    border-bottom-color: transparent;
    border-left-color: transparent;
    content: '';
  }
  & td[data-active] {
    box-shadow: inset 0 0 0 2px ${color('primary600')};
  }
  & td[data-active][data-state='refused'] {
    box-shadow: inset 0 0 0 2px ${color('danger600')};
  }
`;

/** Computed columns; the term's own stays in sight at the right edge. */
export const resultCells = css`
  & .result {
    border-left: 1px solid ${color('neutral200')};
    background: ${tint('neutral500', 8)};
    font-weight: 600;
  }
  & .result[data-tone='provisional'] {
    color: ${color('neutral500')};
    font-weight: 400;
    font-style: italic;
  }
  & .result[data-tone='weak'] {
    color: ${color('danger600')};
  }
  & .result[data-key='term'] {
    position: sticky;
    right: 0;
    z-index: 1;
    background: ${tint('primary600', 6)};
  }
`;
