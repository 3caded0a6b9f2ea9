import { styled } from 'styled-components';
import { color } from './theme';

export const TableFrame = styled.div`
  overflow: auto;
  flex: none;
  border: 1px solid ${color('neutral200')};
  border-radius: 6px;
  background: ${color('neutral0')};
`;

/** A list of things with their facts, one a row. */
export const PlainTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${color('neutral800')};
  font-size: 1.4rem;
  font-variant-numeric: tabular-nums;

  & th,
  & td {
    padding: 1rem 1.2rem;
    border-bottom: 1px solid ${color('neutral150')};
    font-weight: 400;
    text-align: left;
    vertical-align: middle;
  }
  & tbody tr:last-child > * {
    border-bottom: 0;
  }
  & thead th {
    background: ${color('neutral100')};
    color: ${color('neutral700')};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
  }
  & tbody th {
    font-weight: 500;
  }
  & .action {
    width: 1%;
    white-space: nowrap;
  }
`;
