import { css, styled } from 'styled-components';
import { color, FROM_MEDIUM, tint } from '../shell/theme';

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

const cellStates = css`
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

const resultCells = css`
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

const heads = css`
  & thead th {
    position: sticky;
    top: 0;
    z-index: 3;
    height: var(--head);
    padding: 0.4rem;
    border-bottom: 1px solid ${color('neutral300')};
    background: ${color('neutral100')};
    color: ${color('neutral700')};
    font-size: 1.2rem;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    vertical-align: middle;
  }
  & thead th small {
    display: block;
    color: ${color('neutral500')};
    font-size: 1.05rem;
    font-weight: 400;
  }
  & thead th.result[data-key='term'] {
    z-index: 4;
    background: ${tint('primary600', 10)};
  }
  & .roll,
  & .name {
    position: sticky;
    left: 0;
    z-index: 2;
    padding: 0.2rem 0.6rem;
    background: ${color('neutral0')};
    font-weight: 400;
    text-align: left;
  }
  & .roll {
    padding: 0.2rem;
    color: ${color('neutral500')};
    font-size: 1.2rem;
    text-align: center;
  }
  & .name {
    left: var(--roll);
    border-right: 1px solid ${color('neutral300')};
    color: ${color('neutral800')};
    font-size: 1.25rem;
    line-height: 1.25;
    overflow-wrap: anywhere;

    ${FROM_MEDIUM} {
      padding: 0 1rem;
      font-size: 1.4rem;
    }
  }
  & thead .roll,
  & thead .name {
    z-index: 5;
    background: ${color('neutral100')};
  }
  & thead .name {
    text-align: left;
  }
`;

const rows = css`
  & tbody tr:hover .roll,
  & tbody tr:hover .name {
    background: ${color('neutral100')};
  }
  & tbody tr[data-active] .name,
  & tbody tr[data-active] .roll {
    background: ${tint('primary600', 10)};
    color: ${color('neutral900')};
    font-weight: 600;
  }
  & tbody tr[data-found] .name,
  & tbody tr[data-found] .roll {
    background: ${tint('warning500', 26)};
  }
  & tbody tr[data-left] .name {
    color: ${color('neutral500')};
    text-decoration: line-through;
  }
  & tfoot td,
  & tfoot th {
    position: sticky;
    bottom: 0;
    z-index: 1;
    height: 3.2rem;
    border-top: 1px solid ${color('neutral300')};
    border-bottom: 0;
    background: ${color('neutral100')};
    color: ${color('neutral600')};
    font-size: 1.2rem;
    font-weight: 500;
  }
  & tfoot .name,
  & tfoot .roll {
    z-index: 2;
    background: ${color('neutral100')};
    font-size: 1.2rem;
  }
  & tfoot .result[data-key='term'] {
    z-index: 2;
    background: ${tint('primary600', 10)};
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
