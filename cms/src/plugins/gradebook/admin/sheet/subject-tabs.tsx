import { Pencil } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { addressOfSubject } from '../navigation/address';
import type { Place } from '../navigation/place';
import { useShortcut } from '../shell/use-shortcut';
import { shortSubjectName } from '../words/subject-name';
import { TabRow } from './tab-row';

/** The subjects of the class that the person may see; a pencil marks those she enters. Alt+Page Up and Down step through. */
export function SubjectTabs({ place }: { readonly place: Place }) {
  const navigate = useNavigate();
  const row = useRef<HTMLElement>(null);
  const { chosenClass } = place;
  const offerings = chosenClass?.offerings ?? [];
  const index = offerings.findIndex(({ offeringId }) => offeringId === place.offering?.offeringId);
  const go = (target: number) => {
    const offering = offerings[target];
    if (offering) navigate(addressOfSubject(place, offering));
  };
  useShortcut({ code: 'PageUp' }, () => go(index - 1));
  useShortcut({ code: 'PageDown' }, () => go(index + 1));
  useShortcut({ code: 'KeyM' }, () => row.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus());
  useEffect(() => {
    row.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [index]);
  if (!chosenClass) return null;
  return (
    <TabRow ref={row} aria-label="Môn học" title="Đổi môn: Alt+PageUp, Alt+PageDown">
      {offerings.map((offering) => (
        <Link
          key={offering.offeringId}
          to={addressOfSubject(place, offering)}
          aria-current={offering.offeringId === place.offering?.offeringId}
          title={offering.canWrite ? `${offering.name} – Thầy/Cô nhập điểm` : `${offering.name} – chỉ xem`}
        >
          {shortSubjectName(chosenClass, offering)}
          {offering.canWrite ? <Pencil aria-hidden /> : null}
        </Link>
      ))}
    </TabRow>
  );
}
