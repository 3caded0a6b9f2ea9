import { Button, Flex, Typography } from '@strapi/design-system';
import { PaperPlane } from '@strapi/icons';
import { useState } from 'react';
import { failureOf, type Failure } from '../api/failure';
import { startPublication, type Publications } from '../api/publications';
import { cancelRun } from '../api/run';
import type { Place } from '../navigation/place';
import { RunCard } from '../runs/run-card';
import { isUnderWay } from '../runs/run-words';
import { useRun } from '../runs/use-run';
import { newRequestId } from '../saving/request-id';
import { useChoices } from '../shell/choices-context';
import { ErrorLine } from '../shell/error-line';
import { ClassList } from './class-list';
import { ConfirmDialog, type PublicationOptions } from './confirm-dialog';
import { readinessOf, scopeOf } from './readiness';
import { RunDetail } from './run-detail';
import { RunHistory } from './run-history';

interface PublicationDeskProps {
  readonly place: Place;
  readonly term: 1 | 2;
  readonly publications: Publications;
  readonly reload: () => Promise<void>;
}

/** Choose classes, confirm, follow the run, see what came of it. */
export function PublicationDesk({ place, term, publications, reload }: PublicationDeskProps) {
  const { choices, reload: reloadChoices } = useChoices();
  const { classes, runs } = publications;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [started, setStarted] = useState<string | null>(null);
  // One intention has one id: pressing twice, or again after a lost answer, orders one run.
  const [requestId, setRequestId] = useState(newRequestId);

  const latest = runs[0] ?? null;
  const runId = started ?? latest?.runId ?? null;
  const known = runs.find((run) => run.runId === runId) ?? null;
  const { run, failure: lookFailure } = useRun(runId, known, () => {
    void reload();
    void reloadChoices();
  });
  const underWay = run !== null && isUnderWay(run);
  const manages = choices.me.role === 'principal';
  const ready = classes.filter((entry) => readinessOf(entry) === 'ready');
  const selected = new Set(ready.map(({ classId }) => classId).filter((classId) => chosen.has(classId)));
  const scope = scopeOf(classes, selected);

  const publish = async (options: PublicationOptions) => {
    setSending(true);
    setFailure(null);
    try {
      const order = { requestId, classIds: [...selected], ...options };
      setStarted(await startPublication(place.year, term, order));
      setRequestId(newRequestId());
      setChosen(new Set());
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setSending(false);
      setAsking(false);
    }
  };
  const cancel = async () => {
    try {
      if (run) await cancelRun(run.runId);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      {failure ? <ErrorLine failure={failure} /> : null}
      {run && (underWay || run.runId === started || run.state === 'blocked' || run.state === 'failed') ? (
        <RunCard run={run} failure={lookFailure} onCancel={() => void cancel()}>
          <RunDetail run={run} place={place} term={term} />
        </RunCard>
      ) : null}
      <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={3}>
        <Typography textColor="neutral600" tag="p">
          {summaryOf(classes.length, ready.length, classes.filter((entry) => entry.state === 'published').length)}
        </Typography>
        {manages ? (
          <Button startIcon={<PaperPlane />} disabled={selected.size === 0 || underWay} onClick={() => setAsking(true)}>
            {selected.size === 0 ? 'Chọn lớp để công bố' : `Công bố ${selected.size} lớp`}
          </Button>
        ) : null}
      </Flex>
      <ClassList
        place={place}
        term={term}
        classes={classes}
        selected={selected}
        selectable={manages && !underWay}
        onSelect={setChosen}
      />
      <RunHistory runs={runs} />
      {asking ? (
        <ConfirmDialog
          term={term}
          year={place.year}
          scope={scope}
          sending={sending}
          onConfirm={(options) => void publish(options)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

function summaryOf(all: number, ready: number, published: number): string {
  const waiting = all - ready - published;
  return `${all} lớp: ${published} đã công bố, ${ready} đủ điều kiện, ${waiting} còn thiếu.`;
}
