import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { color } from '../../../gradebook/admin/shell/theme';

const Title = styled(Link)`
  color: ${color('primary600')};
  font-weight: 500;

  &:focus-visible {
    outline: 2px solid ${color('primary600')};
  }
`;

interface EntryLinkProps {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
}

/** Leads to the form of an entry. */
export function EntryLink({ type, documentId, title }: EntryLinkProps) {
  return <Title to={`/content-manager/collection-types/${type}/${documentId}`}>{title || '(chưa có tiêu đề)'}</Title>;
}
