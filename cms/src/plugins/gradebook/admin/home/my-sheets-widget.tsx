import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { readChoices, type Choices } from '../api/choices';
import { useResource } from '../api/use-resource';
import { addressOf } from '../navigation/address';
import { color, tint } from '../shell/theme';
import { myClasses, mySheets, type SheetLink } from './my-sheets';

const Lines = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  align-items: baseline;
  gap: 1.2rem 1.6rem;
  width: 100%;
  color: ${color('neutral800')};
  font-size: 1.4rem;

  & dt {
    color: ${color('neutral600')};
  }
  & dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  & a {
    padding: 0.4rem 1.2rem;
    border-radius: 999px;
    background: ${tint('primary600', 10)};
    color: ${color('primary600')};
    font-weight: 500;
    text-decoration: none;
  }
  & a:hover {
    background: ${tint('primary600', 18)};
  }
  & a:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 1px;
  }
`;

/** On the admin's first page: from signing in to a sheet in one step. */
export function MySheetsWidget() {
  const choices = useResource('choices', readChoices);
  switch (choices.state) {
    case 'loading':
      return <Widget.Loading>Đang tải…</Widget.Loading>;
    case 'failed':
      return <Widget.Error>{choices.failure.message}</Widget.Error>;
    case 'ready':
      return <MySheets choices={choices.data} />;
  }
}

function MySheets({ choices }: { readonly choices: Choices }) {
  const sheets = mySheets(choices);
  const classes = myClasses(choices);
  const oversees = choices.me.role === 'principal' || choices.me.role === 'school-office';
  if (sheets.length === 0 && classes.length === 0 && !oversees) {
    return <Typography textColor="neutral600">Thầy/Cô chưa được phân công lớp nào trong năm học này.</Typography>;
  }
  const ofSchool: readonly SheetLink[] = [
    { label: 'Sổ điểm', to: addressOf('sheet', {}) },
    { label: 'Tổng hợp lớp', to: addressOf('summary', {}) },
    { label: 'Công bố', to: addressOf('publication', {}) },
    { label: 'Sổ in', to: addressOf('books', {}) },
  ];
  return (
    <Lines>
      {sheets.map(({ subject, links }) => (
        <Line key={subject} label={subject} links={links} />
      ))}
      {classes.length > 0 ? <Line label="Chủ nhiệm" links={classes} /> : null}
      {oversees ? <Line label="Toàn trường" links={ofSchool} /> : null}
    </Lines>
  );
}

function Line({ label, links }: { readonly label: string; readonly links: readonly SheetLink[] }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {links.map((link) => (
          <Link key={link.to} to={link.to}>
            {link.label}
          </Link>
        ))}
      </dd>
    </>
  );
}
