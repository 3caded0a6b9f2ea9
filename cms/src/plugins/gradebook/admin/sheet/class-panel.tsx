import type { Mark } from '@cong-truong/domain/scores/mark';
import { styled } from 'styled-components';
import type { CellTable } from '../saving/cell-table';
import { color, tint } from '../shell/theme';
import { classStatistics, formatHundredths, formatShare, type Band } from './class-statistics';
import { NO_CELLS, type SheetModel } from './sheet-model';

const Panel = styled.section`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  color: ${color('neutral800')};
  font-size: 1.3rem;

  & h2 {
    color: ${color('neutral600')};
    font-size: 1.1rem;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  & dl {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.8rem;
  }
  & dt {
    color: ${color('neutral600')};
    font-size: 1.15rem;
  }
  & dd {
    margin-top: 0.2rem;
    font-size: 1.8rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  & dd small {
    color: ${color('neutral500')};
    font-size: 1.2rem;
    font-weight: 400;
  }
`;

const Bars = styled.ol`
  display: grid;
  gap: 0.6rem;

  & li {
    display: grid;
    grid-template-columns: 7.6rem 1fr 7.2rem;
    align-items: center;
    gap: 0.8rem;
    font-variant-numeric: tabular-nums;
  }
  & li > span:last-child {
    color: ${color('neutral600')};
    font-size: 1.2rem;
    text-align: right;
  }
  & .bar {
    height: 0.8rem;
    border-radius: 4px;
    background: ${color('neutral150')};
    overflow: hidden;
  }
  & .bar > span {
    display: block;
    height: 100%;
    border-radius: 4px;
    background: ${color('primary600')};
  }
  & li[data-weak] .bar > span {
    background: ${tint('danger500', 80)};
  }
`;

interface ClassPanelProps {
  readonly model: SheetModel;
  readonly cells: CellTable<Mark>;
}

/** How the class stands in this subject, as far as it is filled in. */
export function ClassPanel({ model, cells }: ClassPanelProps) {
  const { sheet } = model;
  const byComment = sheet.offering.mode === 'comment';
  const inClass = sheet.pupils.filter(({ leftOn }) => leftOn === null);
  const key = sheet.term === 1 ? 'term' : 'year';
  const results = inClass.map((pupil) => model.resultOf(pupil, cells.get(pupil.studentId) ?? NO_CELLS).results);
  const term = classStatistics(
    results.map((result) => result.term),
    byComment,
  );
  return (
    <Panel aria-label="Thống kê lớp">
      <h2>Cả lớp</h2>
      <dl>
        <div>
          <dt>Sĩ số</dt>
          <dd>{inClass.length}</dd>
        </div>
        <div>
          <dt>Đủ điểm</dt>
          <dd>
            {term.complete}
            <small>/{term.pupils}</small>
          </dd>
        </div>
        {byComment ? null : (
          <div>
            <dt>TB lớp</dt>
            <dd>{term.meanHundredths === null ? '–' : formatHundredths(term.meanHundredths)}</dd>
          </div>
        )}
      </dl>
      <Distribution
        title={sheet.term === 1 ? 'Phân bố học kì I' : 'Phân bố học kì II'}
        bands={term.bands}
        total={term.complete}
      />
      {key === 'year' ? <YearDistribution results={results.map(({ year }) => year)} byComment={byComment} /> : null}
    </Panel>
  );
}

function YearDistribution({
  results,
  byComment,
}: {
  readonly results: Parameters<typeof classStatistics>[0];
  readonly byComment: boolean;
}) {
  const { bands, complete } = classStatistics(results, byComment);
  return complete === 0 ? null : <Distribution title="Phân bố cả năm" bands={bands} total={complete} />;
}

function Distribution({
  title,
  bands,
  total,
}: {
  readonly title: string;
  readonly bands: readonly Band[];
  readonly total: number;
}) {
  return (
    <>
      <h2>{title}</h2>
      {total === 0 ? (
        <p>Chưa có học sinh nào đủ điểm để xếp.</p>
      ) : (
        <Bars>
          {bands.map(({ label, count }, index) => (
            <li key={label} data-weak={index >= (bands.length === 2 ? 1 : 3) || undefined}>
              <span>{label}</span>
              <span className="bar" aria-hidden>
                <span style={{ width: `${total === 0 ? 0 : (count * 100) / total}%` }} />
              </span>
              <span>
                {count} em · {formatShare(count, total)}
              </span>
            </li>
          ))}
        </Bars>
      )}
    </>
  );
}
