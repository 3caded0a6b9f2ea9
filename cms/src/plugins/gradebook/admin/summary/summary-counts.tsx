import { regulationById } from '@cong-truong/domain/regulations/regulation-for';
import type { RegulationId } from '@cong-truong/domain/regulations/regulation';
import { styled } from 'styled-components';
import type { Summary } from '../api/summary';
import { Chip } from '../shell/controls';
import { color } from '../shell/theme';
import { countBy } from './count-by';

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.6rem 0.8rem;
  flex: none;
  padding-bottom: 1.2rem;
  color: ${color('neutral600')};
  font-size: 1.3rem;
`;

interface SummaryCountsProps {
  readonly regulationId: RegulationId;
  readonly summary: Summary;
}

/** How many pupils have all results, and how many of each rating. */
export function SummaryCounts({ regulationId, summary }: SummaryCountsProps) {
  const { words, academicLabel, conductLabel } = regulationById(regulationId);
  const { pupils } = summary;
  const complete = pupils.filter((pupil) => pupil.complete).length;
  const academic = countBy(pupils.map((pupil) => pupil.academic));
  const conduct = countBy(pupils.map((pupil) => pupil.conduct));
  return (
    <Line>
      <Chip $tone={complete === pupils.length ? 'success' : 'warning'}>
        Đủ kết quả: {complete}/{pupils.length} em
      </Chip>
      {academic.length > 0 ? <span>{words.academic}:</span> : null}
      {academic.map(({ value, count }) => (
        <Chip key={value}>
          {academicLabel(value)} {count}
        </Chip>
      ))}
      {conduct.length > 0 ? <span>{words.conduct}:</span> : null}
      {conduct.map(({ value, count }) => (
        <Chip key={value}>
          {conductLabel(value)} {count}
        </Chip>
      ))}
      <span>Bấm vào tên hoặc một ô để xem vì sao.</span>
    </Line>
  );
}
