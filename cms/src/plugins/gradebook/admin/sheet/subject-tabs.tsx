import { Pencil } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { addressOfSubject } from '../navigation/address';
import type { Place } from '../navigation/place';
import { color, tint } from '../shell/theme';
import { useShortcut } from '../shell/use-shortcut';
import { shortSubjectName } from '../words/subject-name';

const Tabs = styled.nav`
  display: flex;
  gap: 0.6rem;
  flex: none;
  overflow-x: auto;
  scrollbar-width: thin;
  margin-bottom: 1rem;
  padding: 0.2rem 0.2rem 0.4rem;

  & a {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    flex: none;
    padding: 0.6rem 1.2rem;
    border: 1px solid ${color('neutral200')};
    border-radius: 999px;
    background: ${color('neutral0')};
    color: ${color('neutral700')};
    font-size: 1.3rem;
    line-height: 1.8rem;
    text-decoration: none;
    white-space: nowrap;
  }
  & a:hover {
    border-color: ${color('neutral400')};
  }
  & a:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 1px;
  }
  & a[aria-current='true'] {
    border-color: ${color('primary600')};
    background: ${tint('primary600', 12)};
    color: ${color('primary600')};
    font-weight: 600;
  }
  & svg {
    width: 1.1rem;
    height: 1.1rem;
    fill: currentColor;
  }
`;

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
    <Tabs ref={row} aria-label="Môn học" title="Đổi môn: Alt+PageUp, Alt+PageDown">
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
    </Tabs>
  );
}
