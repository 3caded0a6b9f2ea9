import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { color, tint } from '../../../gradebook/admin/shell/theme';
import type { Finding } from '../api/document';
import { FINDING_WORDS } from '../shell/words';

const Box = styled.section`
  padding: 1.2rem 1.6rem;
  border: 1px solid ${tint('danger600', 40)};
  border-radius: 4px;
  background: ${tint('danger600', 8)};

  & ul {
    margin: 0.8rem 0 0;
    padding-left: 2rem;
    list-style: disc;
    color: ${color('neutral800')};
    font-size: 1.4rem;
    line-height: 1.5;
  }
  & q {
    overflow-wrap: anywhere;
  }
`;

/** What looks like the data of persons, each with its place. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <Box aria-label="Thông tin cá nhân">
      <Typography fontWeight="semiBold">Có thể lộ thông tin cá nhân, hãy xem lại:</Typography>
      <ul>
        {findings.map(({ kind, field, line, excerpt }, index) => (
          <li key={index}>
            {FINDING_WORDS[kind]} ở ô {field}, dòng {line}: <q>{excerpt}</q>
          </li>
        ))}
      </ul>
    </Box>
  );
}
