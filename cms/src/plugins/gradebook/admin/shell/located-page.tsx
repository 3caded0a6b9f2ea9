import type { ReactNode } from 'react';
import { Navigate, useSearchParams } from 'react-router-dom';
import { addressOfPlace, wantedPlace } from '../navigation/address';
import { locate, type PageName, type Place } from '../navigation/place';
import { useChoices } from './choices-context';
import { MissingNotice } from './missing-notice';
import { Shell } from './shell';

interface LocatedPageProps {
  readonly page: PageName;
  readonly title: (place: Place) => string;
  readonly children: (place: Place) => ReactNode;
}

/** Reads the address, completes it with defaults in sight of everybody, or says what is missing. */
export function LocatedPage({ page, title, children }: LocatedPageProps) {
  const { choices } = useChoices();
  const [search] = useSearchParams();
  const located = locate(page, wantedPlace(search), choices);
  if (located.kind === 'missing') {
    return (
      <Shell title="Sổ điểm">
        <MissingNotice page={page} what={located.what} year={located.year} />
      </Shell>
    );
  }
  if (!located.complete) return <Navigate replace to={addressOfPlace(page, located.place)} />;
  return <Shell title={title(located.place)}>{children(located.place)}</Shell>;
}
