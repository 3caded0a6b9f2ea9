import { css } from 'styled-components';
import { color, FROM_MEDIUM, tint } from '../shell/theme';

/** Heads of columns and rows, which stay in sight. */
export const heads = css`
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

    & > svg {
      width: 1rem;
      height: 1rem;
      margin-right: 0.3rem;
      vertical-align: -0.1rem;
    }
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

/** Rows: the active one, those that were searched for, pupils who left, the class's means at the foot. */
export const rows = css`
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
