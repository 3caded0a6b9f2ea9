import { Page } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { addressAcross, wantedPlace } from '../navigation/address';
import { useChoices } from './choices-context';
import { pagesFor } from '../navigation/pages';
import { color, FROM_MEDIUM } from './theme';

const Main = styled(Page.Main)`
  display: flex;
  flex-direction: column;
  flex: 1 0 auto;
  min-height: 100%;
  min-width: 0;
  padding: 0 1.2rem 1.2rem;
  font-size: 1.4rem;
  color: ${color('neutral800')};

  ${FROM_MEDIUM} {
    padding: 0 2.4rem 1.6rem;
  }
`;

const Pages = styled.nav`
  display: flex;
  gap: 0.4rem;
  overflow-x: auto;
  scrollbar-width: none;
  margin: 0 -1.2rem;
  padding: 0.8rem 1.2rem 0;
  border-bottom: 1px solid ${color('neutral150')};
  flex: none;

  ${FROM_MEDIUM} {
    margin: 0 -2.4rem;
    padding: 1.2rem 2.4rem 0;
  }

  & a {
    flex: none;
    padding: 0.8rem 1.2rem 1rem;
    border-bottom: 2px solid transparent;
    border-radius: 4px 4px 0 0;
    color: ${color('neutral600')};
    font-size: 1.4rem;
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
  }
  & a:hover {
    color: ${color('neutral800')};
  }
  & a:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: -2px;
  }
  & a[aria-current='page'] {
    border-bottom-color: ${color('primary600')};
    color: ${color('primary600')};
    font-weight: 600;
  }
`;

const HiddenTitle = styled(Typography)`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;

interface ShellProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of every page of the grade book: its siblings, then the page. Links carry what is chosen along. */
export function Shell({ title, children }: ShellProps) {
  const { choices } = useChoices();
  const [search] = useSearchParams();
  const wanted = wantedPlace(search);
  const { pathname } = useLocation();
  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    pages.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <Main>
      <Page.Title>{title}</Page.Title>
      <HiddenTitle tag="h1">{title}</HiddenTitle>
      <Pages ref={pages} aria-label="Các trang của sổ điểm">
        {pagesFor(choices).map(({ page, label }) => (
          <NavLink key={page} to={addressAcross(page, wanted)}>
            {label}
          </NavLink>
        ))}
      </Pages>
      {children}
    </Main>
  );
}
