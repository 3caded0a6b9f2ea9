import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { ownSheets } from '../navigation/own-sheets';
import type { Place } from '../navigation/place';
import { TabRow } from './tab-row';

/** All classes of a subject teacher, one click apart. Who enters a single sheet, or none, needs no row for it. */
export function OwnClasses({ place }: { readonly place: Place }) {
  const row = useRef<HTMLElement>(null);
  const sheets = ownSheets(place);
  const index = sheets.findIndex(({ current }) => current);
  useEffect(() => {
    row.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [index]);
  if (sheets.length < 2) return null;
  return (
    <TabRow ref={row} aria-label="Lớp tôi nhập điểm">
      <span aria-hidden>Lớp của tôi</span>
      {sheets.map(({ label, to, current }) => (
        <Link key={to} to={to} aria-current={current}>
          {label}
        </Link>
      ))}
    </TabRow>
  );
}
