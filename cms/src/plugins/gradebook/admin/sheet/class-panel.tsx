import type { Mark } from '@cong-truong/domain/scores/mark';
import { memo } from 'react';
import { styled } from 'styled-components';
import type { CellTable } from '../saving/cell-table';
import { color, tint } from '../shell/theme';
import { bandsOf, formatHundredths, formatShare, meanHundredths, type Band } from './class-statistics';
import { columnValues } from './column-values';
import { NO_CELLS, type SheetModel } from './sheet-model';

const Panel = styled.section`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  color: ${color('neutral800')};
  font-size: 1.3rem;

  & h2 {
    color: ${color('neutral600')};
    font-size: 1.2rem;
    font-weight: 600;
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
    grid-template-columns: 6rem minmax(2.4rem, 1fr) 9.2rem;
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
  /** The column that the person is in: its spread is shown. */
  readonly col: number;
}

/** How the class stands in this subject, as far as it is filled in. */
export const ClassPanel = memo(function ClassPanel({ model, cells, col }: ClassPanelProps) {
  const { sheet } = model;
  const byComment = sheet.offering.mode === 'comment';
  const inClass = sheet.pupils.filter(({ leftOn }) => leftOn === null);
  const results = inClass.map((pupil) => model.resultOf(pupil, cells.get(pupil.studentId) ?? NO_CELLS).results.term);
  const complete = results.filter(({ status }) => status === 'complete');
  const waiting = results.filter(({ status }) => status === 'incomplete');
  const mean = meanHundredths(complete.flatMap(({ averageTenths }) => averageTenths ?? []));
  const column = model.columns[col];
  const values = column ? columnValues(model, cells, column) : [];
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
            {complete.length}
            <small>/{complete.length + waiting.length}</small>
          </dd>
        </div>
        {byComment ? null : (
          <div>
            <dt>TB môn</dt>
            <dd>{mean === null ? '–' : formatHundredths(mean)}</dd>
          </div>
        )}
      </dl>
      {column ? (
        <Distribution
          title={column.kind === 'mark' ? column.label : `${column.label} ${column.note}`}
          bands={bandsOf(values, byComment)}
          total={values.length}
        />
      ) : null}
    </Panel>
  );
});

interface DistributionProps {
  readonly title: string;
  readonly bands: readonly Band[];
  readonly total: number;
}

function Distribution({ title, bands, total }: DistributionProps) {
  return (
    <>
      <h2>Phân bố {title}</h2>
      <Bars>
        {bands.map(({ label, count, weak }) => (
          <li key={label} data-weak={weak || undefined}>
            <span>{label}</span>
            <span className="bar" aria-hidden>
              <span style={{ width: `${total === 0 ? 0 : (count * 100) / total}%` }} />
            </span>
            <span>{total === 0 ? '–' : `${count} em · ${formatShare(count, total)}`}</span>
          </li>
        ))}
      </Bars>
    </>
  );
}
