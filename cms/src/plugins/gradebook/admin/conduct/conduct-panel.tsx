import type { ConductRating } from '@cong-truong/domain/regulations/regulation';
import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { RATING_COLUMN, type ConductSheet } from '../api/conduct';
import { contentOf } from '../saving/cell';
import { cellAt } from '../saving/cell-table';
import type { SaveSession } from '../saving/use-save-session';
import { color } from '../shell/theme';

const Counts = styled.dl`
  display: grid;
  grid-template-columns: 1fr max-content;
  gap: 0.8rem;
  color: ${color('neutral800')};
  font-size: 1.4rem;
  font-variant-numeric: tabular-nums;

  & dd {
    font-weight: 600;
    text-align: right;
  }
  & .missing {
    color: ${color('danger600')};
  }
`;

interface ConductPanelProps {
  readonly sheet: ConductSheet;
  readonly session: SaveSession<ConductRating>;
  readonly lock: string | null;
}

/** How many of each rating, who is still without, and one step for the many who get the same. */
export function ConductPanel({ sheet, session, lock }: ConductPanelProps) {
  const pupils = sheet.pupils.filter(({ leftOn }) => leftOn === null);
  const ratingOf = (studentId: string) => {
    const content = contentOf(cellAt(session.state.cells, { row: studentId, column: RATING_COLUMN }));
    return content.kind === 'value' ? content.value : null;
  };
  const blank = pupils.filter(({ studentId }) => ratingOf(studentId) === null);
  const best = sheet.choices[0];
  const fill = () =>
    session.edit(
      blank.map(({ studentId }) => ({
        ref: { row: studentId, column: RATING_COLUMN },
        content: { kind: 'value', value: best?.value ?? null },
      })),
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Counts>
        <dt>Sĩ số</dt>
        <dd>{pupils.length}</dd>
        {sheet.choices.map(({ value, label }) => (
          <CountPair
            key={value}
            label={label}
            count={pupils.filter(({ studentId }) => ratingOf(studentId) === value).length}
          />
        ))}
        <dt className={blank.length > 0 ? 'missing' : undefined}>Chưa xếp</dt>
        <dd className={blank.length > 0 ? 'missing' : undefined}>{blank.length}</dd>
      </Counts>
      {lock === null && best && blank.length > 0 ? (
        <Button variant="secondary" onClick={fill}>
          Xếp {best.label} cho {blank.length} em còn trống
        </Button>
      ) : null}
      <Typography variant="pi" textColor="neutral600" tag="p">
        Phím {sheet.choices.map(({ label }, index) => `${index + 1}: ${label}`).join(', ')}; gõ xong tự xuống em tiếp
        theo. Mũi tên để di chuyển, phím cách để chọn, Delete để bỏ xếp loại, Ctrl+Z để hoàn tác.
      </Typography>
    </Flex>
  );
}

function CountPair({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{count}</dd>
    </>
  );
}
