import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Failure } from '../api/failure';
import type { Run } from '../api/run';
import { Chip, type ChipTone } from '../shell/controls';
import { color } from '../shell/theme';
import { vietnameseTime } from '../words/dates';
import { isUnderWay, runAdvice, runTitle, stepName } from './run-words';

const Card = styled.section`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  flex: none;
  margin-bottom: 1.6rem;
  padding: 1.6rem;
  border: 1px solid ${color('neutral200')};
  border-radius: 6px;
  background: ${color('neutral0')};
  color: ${color('neutral800')};
  line-height: 1.5;
`;

const Bar = styled.div`
  height: 0.8rem;
  border-radius: 4px;
  background: ${color('neutral150')};
  overflow: hidden;

  & > span {
    display: block;
    height: 100%;
    border-radius: 4px;
    background: ${color('primary600')};
    transition: width 300ms;
  }
`;

interface RunCardProps {
  readonly run: Run;
  readonly failure: Failure | null;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** One run: how far it is, how to stop it, what came of it and what to do next. */
export function RunCard({ run, failure, onCancel, children }: RunCardProps) {
  const underWay = isUnderWay(run);
  const percent = run.total === 0 ? 0 : Math.round((run.done * 100) / run.total);
  const advice = runAdvice(run);
  return (
    <Card aria-label="Tiến độ" aria-busy={underWay}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex gap={3} wrap="wrap">
          <Chip $tone={runTone(run)} role="status">
            {runTitle(run)}
          </Chip>
          <Typography variant="pi" textColor="neutral600">
            {run.requestedByName ? `${run.requestedByName}, ` : ''}
            {vietnameseTime(run.requestedAt)}
          </Typography>
        </Flex>
        {run.canCancel ? (
          <Button size="S" variant="danger-light" onClick={onCancel}>
            Dừng lại
          </Button>
        ) : null}
      </Flex>
      {underWay ? (
        <>
          <Bar
            role="progressbar"
            aria-label={stepName(run.step)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent}
          >
            <span style={{ width: `${percent}%` }} />
          </Bar>
          <Typography variant="pi" textColor="neutral700" tag="p">
            {stepName(run.step)}
            {run.total > 0 ? ` · ${run.done}/${run.total} việc (${percent}%)` : ''}
          </Typography>
        </>
      ) : null}
      {advice ? (
        <Typography textColor="neutral700" tag="p">
          {advice}
        </Typography>
      ) : null}
      {failure ? (
        <Typography textColor="danger600" tag="p" role="alert">
          Chưa đọc được tiến độ: {failure.message}
        </Typography>
      ) : null}
      {children}
    </Card>
  );
}

export function runTone({ state }: Pick<Run, 'state'>): ChipTone {
  switch (state) {
    case 'queued':
    case 'running':
    case 'cancelling':
      return 'primary';
    case 'done':
      return 'success';
    case 'blocked':
      return 'warning';
    case 'failed':
      return 'danger';
    case 'cancelled':
      return 'neutral';
  }
}
