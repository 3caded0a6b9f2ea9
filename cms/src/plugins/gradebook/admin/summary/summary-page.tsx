import { Button } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import { useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { ClassChoice } from '../api/choices';
import { readSummary, type Summary, type SummaryPupil } from '../api/summary';
import { useResource } from '../api/use-resource';
import type { Place } from '../navigation/place';
import { Banner } from '../saving-view/banner';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { LocatedPage } from '../shell/located-page';
import { ClassPicker, PeriodPicker, PickerRow, YearPicker } from '../shell/pickers';
import { useReloadOnReturn } from '../sheet/use-reload-on-return';
import { PrintedSummary } from './printed-summary';
import { SummaryCounts } from './summary-counts';
import { ScreenFrame } from './summary-style';
import type { AskWhy } from './summary-row';
import { SummaryTable } from './summary-table';
import { WhyDialog } from './why-dialog';

const Right = styled.div`
  margin-left: auto;
`;

/** Tổng hợp lớp: every subject, both ratings and what follows from them, a row a pupil. */
export function SummaryPage() {
  return (
    <LocatedPage page="summary" title={({ chosenClass }) => `Tổng hợp lớp ${chosenClass?.name ?? ''}`}>
      {(place) => (place.chosenClass ? <LoadedSummary place={place} chosenClass={place.chosenClass} /> : null)}
    </LocatedPage>
  );
}

function LoadedSummary({ place, chosenClass }: { readonly place: Place; readonly chosenClass: ClassChoice }) {
  const { period } = place;
  const key = `${chosenClass.classId}/${period}`;
  const summary = useResource(key, (signal) => readSummary(chosenClass.classId, period, signal));
  useReloadOnReturn(summary.reload);
  const ready = summary.state === 'ready';
  return (
    <>
      <PickerRow>
        <YearPicker page="summary" place={place} />
        <ClassPicker page="summary" place={place} />
        <PeriodPicker page="summary" place={place} withYear />
        <Right>
          <Button variant="tertiary" disabled={!ready} onClick={() => window.print()}>
            In bảng này
          </Button>
        </Right>
      </PickerRow>
      {summary.state === 'loading' ? <Loading /> : null}
      {summary.state === 'failed' ? (
        <FailureNotice failure={summary.failure} onRetry={() => void summary.reload()} />
      ) : null}
      {summary.state === 'ready' ? <Results place={place} chosenClass={chosenClass} summary={summary.data} /> : null}
    </>
  );
}

interface ResultsProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly summary: Summary;
}

function Results({ place, chosenClass, summary }: ResultsProps) {
  const [asked, setAsked] = useState<{ readonly pupil: SummaryPupil; readonly about: string | null } | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const tableFor = (onWhy: AskWhy | null) => (
    <SummaryTable place={place} chosenClass={chosenClass} summary={summary} onWhy={onWhy} />
  );
  const uncomputed = summary.pupils.every(({ subjects }) => Object.keys(subjects).length === 0);
  return (
    <>
      {uncomputed ? (
        <Banner tone="warning" icon={<Clock aria-hidden />}>
          Chưa có kết quả nào được tính cho lớp này. Kết quả được tính tự động trong vài giây sau mỗi lần lưu điểm; nếu
          đã có điểm mà vài phút sau vẫn trống, hãy báo quản trị hệ thống.
        </Banner>
      ) : null}
      <SummaryCounts regulationId={chosenClass.regulation} summary={summary} />
      <ScreenFrame ref={frame} tabIndex={0} role="region" aria-label={`Bảng tổng hợp lớp ${chosenClass.name}`}>
        {tableFor((pupil, about) => setAsked({ pupil, about }))}
      </ScreenFrame>
      <PrintedSummary place={place} chosenClass={chosenClass}>
        {tableFor(null)}
      </PrintedSummary>
      {asked ? (
        <WhyDialog
          chosenClass={chosenClass}
          period={place.period}
          {...asked}
          onClose={() => setAsked(null)}
          onReturnFocus={(event) => {
            event.preventDefault();
            const row = frame.current?.querySelector(`[data-pupil="${asked.pupil.studentId}"]`);
            row?.querySelector('button')?.focus();
          }}
        />
      ) : null}
    </>
  );
}
