import { User } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { OfferingChoice } from '../api/choices';
import { readSheet } from '../api/sheet';
import { useResource } from '../api/use-resource';
import type { Place } from '../navigation/place';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { LocatedPage } from '../shell/located-page';
import { Notice } from '../shell/notice';
import { ClassPicker, PeriodPicker, PickerRow, YearPicker } from '../shell/pickers';
import { OwnClasses } from './own-classes';
import { SheetWorkspace } from './sheet-workspace';
import { SubjectTabs } from './subject-tabs';

const Slot = styled.div`
  margin-left: auto;
`;

/** Sổ điểm: one subject of one class in one term. */
export function SheetPage() {
  return (
    <LocatedPage page="sheet" title={titleOf}>
      {(place) =>
        place.offering && place.period !== 3 ? (
          <LoadedSheet place={place} offering={place.offering} term={place.period} />
        ) : null
      }
    </LocatedPage>
  );
}

interface LoadedSheetProps {
  readonly place: Place;
  readonly offering: OfferingChoice;
  readonly term: 1 | 2;
}

function LoadedSheet({ place, offering, term }: LoadedSheetProps) {
  // The pickers stay while sheets come and go under them: who steps through classes by keyboard keeps her place.
  const [indicatorSlot, setIndicatorSlot] = useState<HTMLElement | null>(null);
  const key = `${offering.offeringId}/${term}`;
  const sheet = useResource(key, (signal) => readSheet(offering.offeringId, term, signal));
  return (
    <>
      <PickerRow>
        <YearPicker page="sheet" place={place} />
        <ClassPicker page="sheet" place={place} />
        <PeriodPicker page="sheet" place={place} />
        <Slot ref={setIndicatorSlot} />
      </PickerRow>
      <OwnClasses place={place} />
      <SubjectTabs place={place} />
      {sheet.state === 'loading' ? <Loading>Đang mở bảng điểm…</Loading> : null}
      {sheet.state === 'failed' ? <FailureNotice failure={sheet.failure} onRetry={() => void sheet.reload()} /> : null}
      {sheet.state === 'ready' && sheet.data.pupils.length === 0 ? (
        <Notice icon={<User />} title={`Lớp ${sheet.data.class.name} chưa có học sinh`}>
          Văn phòng nhà trường cần ghi danh học sinh vào lớp trước khi vào điểm.
        </Notice>
      ) : null}
      {sheet.state === 'ready' && sheet.data.pupils.length > 0 ? (
        <SheetWorkspace key={key} sheet={sheet.data} reload={sheet.reload} indicatorSlot={indicatorSlot} />
      ) : null}
    </>
  );
}

function titleOf({ offering, chosenClass }: Place): string {
  return `Sổ điểm ${offering?.name ?? ''} lớp ${chosenClass?.name ?? ''}`;
}
