import { css, styled } from 'styled-components';
import { color, FROM_MEDIUM } from '../shell/theme';
import { cellStates, resultCells } from './grid-cell-style';
import { heads, rows } from './grid-row-style';

/** Widths that sticky cells and scrolling must agree on. */
const WIDTHS = css`
  --roll: 3.2rem;
  --name: 10.4rem;
  --cell: 5.6rem;
  --head: 4.4rem;

  ${FROM_MEDIUM} {
    --roll: 4.4rem;
    --name: 20.8rem;
    --cell: 6.6rem;
  }
`;

export const Scroller = styled.div`
  ${WIDTHS}
  position: relative;
  overflow: auto;
  overscroll-behavior: contain;
  max-height: 74dvh;
  border: 1px solid ${color('neutral200')};
  border-radius: 6px;
  background: ${color('neutral0')};
  /* A cell that the keyboard reaches must not hide behind the heads. */
  scroll-padding: var(--head) var(--cell) 3.2rem calc(var(--roll) + var(--name));

  @media (min-width: 1080px) {
    max-height: 100%;
  }
`;

export const GridTable = styled.table`
  width: max-content;
  border-collapse: separate;
  border-spacing: 0;
  table-layout: fixed;
  font-variant-numeric: tabular-nums;
  user-select: none;

  & td {
    position: relative;
    width: var(--cell);
    min-width: var(--cell);
    height: 3.4rem;
    padding: 0;
    border-right: 1px solid ${color('neutral150')};
    border-bottom: 1px solid ${color('neutral150')};
    color: ${color('neutral800')};
    font-size: 1.4rem;
    text-align: center;
    cursor: cell;
  }
  & td.roll {
    width: var(--roll);
    min-width: var(--roll);
    border-right: 0;
    cursor: default;
  }
  & tbody th {
    border-bottom: 1px solid ${color('neutral150')};
  }
  & col.roll-width {
    width: var(--roll);
  }
  & col.name-width {
    width: var(--name);
  }
  & col.cell-width {
    width: var(--cell);
  }

  ${heads}
  ${resultCells}
  ${rows}
  ${cellStates}
`;

/** The one field of the grid. It always holds the focus, so that an input method finds it before the first key. */
export const CellField = styled.input`
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  padding: 0 0.4rem;
  border: 0;
  border-radius: 0;
  outline: none;
  background: transparent;
  color: inherit;
  font: inherit;
  font-variant-numeric: tabular-nums;
  text-align: center;
  cursor: cell;

  /* Phones zoom the page into a field with smaller letters. */
  @media (pointer: coarse) {
    font-size: 1.6rem;
  }

  &[data-mode='ready'] {
    caret-color: transparent;
  }
  &[data-mode='ready']::selection {
    background: transparent;
    color: inherit;
  }
  &:not([data-mode='ready']) {
    background: ${color('neutral0')};
    color: ${color('neutral900')};
    box-shadow: inset 0 0 0 2px ${color('primary600')};
    cursor: text;
  }
`;
