import { styled } from 'styled-components';
import { color } from '../shell/theme';

/** A plain list of cells in a dialog. */
export const ChangesTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${color('neutral800')};
  font-size: 1.35rem;
  font-variant-numeric: tabular-nums;

  & th,
  & td {
    padding: 0.7rem 1rem;
    border-bottom: 1px solid ${color('neutral150')};
    text-align: left;
    vertical-align: middle;
  }
  & thead th {
    position: sticky;
    top: 0;
    background: ${color('neutral0')};
    color: ${color('neutral600')};
    font-size: 1.2rem;
    font-weight: 600;
  }
  & tbody th {
    font-weight: 500;
  }
  & .mark {
    font-weight: 600;
    white-space: nowrap;
  }
`;
