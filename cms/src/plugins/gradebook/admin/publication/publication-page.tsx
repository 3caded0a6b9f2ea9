import { readPublications } from '../api/publications';
import { useResource } from '../api/use-resource';
import type { Place } from '../navigation/place';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { LocatedPage } from '../shell/located-page';
import { PeriodPicker, PickerRow, YearPicker } from '../shell/pickers';
import { useReloadOnReturn } from '../sheet/use-reload-on-return';
import { PublicationDesk } from './publication-desk';

/** Công bố: what the principal releases to the families. */
export function PublicationPage() {
  return (
    <LocatedPage page="publication" title={({ period }) => `Công bố học kỳ ${period === 1 ? 'I' : 'II'}`}>
      {(place) => (place.period === 3 ? null : <LoadedPublications place={place} term={place.period} />)}
    </LocatedPage>
  );
}

function LoadedPublications({ place, term }: { readonly place: Place; readonly term: 1 | 2 }) {
  const key = `${place.year}/${term}`;
  const publications = useResource(key, (signal) => readPublications(place.year, term, signal));
  useReloadOnReturn(publications.reload);
  return (
    <>
      <PickerRow>
        <YearPicker page="publication" place={place} />
        <PeriodPicker page="publication" place={place} />
      </PickerRow>
      {publications.state === 'loading' ? <Loading>Đang kiểm tra các lớp…</Loading> : null}
      {publications.state === 'failed' ? (
        <FailureNotice failure={publications.failure} onRetry={() => void publications.reload()} />
      ) : null}
      {publications.state === 'ready' ? (
        <PublicationDesk
          key={key}
          place={place}
          term={term}
          publications={publications.data}
          reload={publications.reload}
        />
      ) : null}
    </>
  );
}
