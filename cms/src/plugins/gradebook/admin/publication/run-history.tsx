import { Typography } from '@strapi/design-system';
import type { Run } from '../api/run';
import { runTone } from '../runs/run-card';
import { runTitle } from '../runs/run-words';
import { Chip } from '../shell/controls';
import { PlainTable, TableFrame } from '../shell/plain-table';
import { vietnameseTime } from '../words/dates';

/** The publications of the term so far. */
export function RunHistory({ runs }: { readonly runs: readonly Run[] }) {
  if (runs.length === 0) return null;
  return (
    <section>
      <Typography variant="delta" tag="h2" paddingTop={7} paddingBottom={3}>
        Các đợt công bố
      </Typography>
      <TableFrame>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">Yêu cầu lúc</th>
              <th scope="col">Người yêu cầu</th>
              <th scope="col">Kết quả</th>
              <th scope="col">Kết thúc lúc</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.runId}>
                <th scope="row">{vietnameseTime(run.requestedAt)}</th>
                <td>{run.requestedByName ?? ''}</td>
                <td>
                  <Chip $tone={runTone(run)}>{runTitle(run)}</Chip>
                </td>
                <td>{run.finishedAt ? vietnameseTime(run.finishedAt) : ''}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </TableFrame>
    </section>
  );
}
