import { readWindows } from '../api/entry-windows';
import { useResource } from '../api/use-resource';
import type { Place } from '../navigation/place';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { LocatedPage } from '../shell/located-page';
import { PeriodPicker, PickerRow, YearPicker } from '../shell/pickers';
import { useReloadOnReturn } from '../sheet/use-reload-on-return';
import { WindowsDesk } from './windows-desk';

/** Đợt nhập điểm: from when until when teachers may enter marks. */
export function WindowsPage() {
  return (
    <LocatedPage page="windows" title={({ period }) => `Đợt nhập điểm học kỳ ${period === 1 ? 'I' : 'II'}`}>
      {(place) => (place.period === 3 ? null : <LoadedWindows place={place} term={place.period} />)}
    </LocatedPage>
  );
}

function LoadedWindows({ place, term }: { readonly place: Place; readonly term: 1 | 2 }) {
  const key = `${place.year}/${term}`;
  const windows = useResource(key, (signal) => readWindows(place.year, term, signal));
  useReloadOnReturn(windows.reload);
  return (
    <>
      <PickerRow>
        <YearPicker page="windows" place={place} />
        <PeriodPicker page="windows" place={place} />
      </PickerRow>
      {windows.state === 'loading' ? <Loading>Đang mở danh sách đợt nhập điểm…</Loading> : null}
      {windows.state === 'failed' ? (
        <FailureNotice failure={windows.failure} onRetry={() => void windows.reload()} />
      ) : null}
      {windows.state === 'ready' ? (
        <WindowsDesk key={key} place={place} term={term} entries={windows.data} reload={windows.reload} />
      ) : null}
    </>
  );
}
