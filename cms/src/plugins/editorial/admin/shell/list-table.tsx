import { styled } from 'styled-components';
import { PlainTable } from '../../../gradebook/admin/shell/plain-table';

/** On a phone the table scrolls: titles and remarks keep a width that reads. */
export const ListTable = styled(PlainTable)`
  & tbody th,
  & td:last-child,
  & td.words {
    min-width: 18rem;
  }
`;
