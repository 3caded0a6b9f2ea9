import { useState } from 'react';
import { styled } from 'styled-components';
import type { ClassChoice } from '../api/choices';
import { readConduct } from '../api/conduct';
import { useResource } from '../api/use-resource';
import type { Place } from '../navigation/place';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { LocatedPage } from '../shell/located-page';
import { ClassPicker, PeriodPicker, PickerRow, YearPicker } from '../shell/pickers';
import { ConductWorkspace } from './conduct-workspace';

const Slot = styled.div`
  margin-left: auto;
`;

/** Rèn luyện (hạnh kiểm): one rating a pupil and term, given by the homeroom teacher. */
export function ConductPage() {
  return (
    <LocatedPage page="conduct" title={({ chosenClass }) => `Rèn luyện lớp ${chosenClass?.name ?? ''}`}>
      {(place) =>
        place.chosenClass && place.period !== 3 ? (
          <LoadedConduct place={place} chosenClass={place.chosenClass} term={place.period} />
        ) : null
      }
    </LocatedPage>
  );
}

interface LoadedConductProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly term: 1 | 2;
}

function LoadedConduct({ place, chosenClass, term }: LoadedConductProps) {
  const [indicatorSlot, setIndicatorSlot] = useState<HTMLElement | null>(null);
  const key = `${chosenClass.classId}/${term}`;
  const sheet = useResource(key, (signal) => readConduct(chosenClass.classId, term, signal));
  return (
    <>
      <PickerRow>
        <YearPicker page="conduct" place={place} />
        <ClassPicker page="conduct" place={place} />
        <PeriodPicker page="conduct" place={place} />
        <Slot ref={setIndicatorSlot} />
      </PickerRow>
      {sheet.state === 'loading' ? <Loading /> : null}
      {sheet.state === 'failed' ? <FailureNotice failure={sheet.failure} onRetry={() => void sheet.reload()} /> : null}
      {sheet.state === 'ready' ? (
        <ConductWorkspace key={key} sheet={sheet.data} reload={sheet.reload} indicatorSlot={indicatorSlot} />
      ) : null}
    </>
  );
}
