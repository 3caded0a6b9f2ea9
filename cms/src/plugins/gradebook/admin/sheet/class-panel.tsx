import type { Mark } from '@cong-truong/domain/scores/mark';
import { memo } from 'react';
import type { CellTable } from '../saving/cell-table';
import { bandsOf, formatHundredths, formatShare, meanHundredths, type Band } from './class-statistics';
import { Bars, Panel } from './class-panel-style';
import { columnValues } from './column-values';
import { NO_CELLS, type SheetModel } from './sheet-model';

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
