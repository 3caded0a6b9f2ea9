import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Navigate, useSearchParams } from 'react-router-dom';
import { addressOfPlace, wantedPlace } from '../navigation/address';
import { rememberPlace, rememberedPlace } from '../navigation/last-place';
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
  const wanted = wantedPlace(search);
  const asked = rememberedPlace(page, wanted, choices, window.localStorage);
  const located = locate(page, asked, choices);
  const complete = asked === wanted && located.kind === 'at' && located.complete;
  const address = complete ? search.toString() : null;
  useEffect(() => {
    if (address !== null) rememberPlace(page, wantedPlace(new URLSearchParams(address)), choices, window.localStorage);
  }, [page, address, choices]);
  if (located.kind === 'missing') {
    return (
      <Shell title="Sổ điểm">
        <MissingNotice page={page} what={located.what} year={located.year} />
      </Shell>
    );
  }
  if (!complete) return <Navigate replace to={addressOfPlace(page, located.place)} />;
  return <Shell title={title(located.place)}>{children(located.place)}</Shell>;
}
