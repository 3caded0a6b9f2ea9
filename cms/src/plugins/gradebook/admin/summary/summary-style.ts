import { styled } from 'styled-components';
import { color, FROM_MEDIUM, tint } from '../shell/theme';

export const ScreenFrame = styled.div`
  overflow: auto;
  max-height: 78dvh;
  border: 1px solid ${color('neutral200')};
  border-radius: 6px;
  background: ${color('neutral0')};

  @media (min-width: 1080px) {
    flex: 1 1 0;
    max-height: none;
    min-height: 30rem;
  }
  &:focus-visible {
    outline: 2px solid ${color('primary600')};
  }
`;

export const ResultTable = styled.table`
  width: max-content;
  min-width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  color: ${color('neutral800')};
  font-size: 1.3rem;
  font-variant-numeric: tabular-nums;

  & th,
  & td {
    height: 3.2rem;
    padding: 0 0.6rem;
    border-bottom: 1px solid ${color('neutral150')};
    background: ${color('neutral0')};
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  & thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    height: 4.4rem;
    max-width: 9rem;
    border-bottom: 1px solid ${color('neutral300')};
    background: ${color('neutral100')};
    color: ${color('neutral700')};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: normal;
  }
  & thead a {
    color: inherit;
    text-decoration: none;
  }
  & thead a:hover {
    color: ${color('primary600')};
    text-decoration: underline;
  }
  & .roll,
  & .name {
    position: sticky;
    left: 0;
    z-index: 1;
  }
  & .roll {
    width: 3.6rem;
    min-width: 3.6rem;
    color: ${color('neutral500')};
  }
  & .name {
    left: 3.6rem;
    width: 11rem;
    min-width: 11rem;
    border-right: 1px solid ${color('neutral300')};
    text-align: left;
    white-space: normal;

    ${FROM_MEDIUM} {
      width: 20rem;
      min-width: 20rem;
      white-space: nowrap;
    }
  }
  & .name > button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }
  & .name > button:hover {
    color: ${color('primary600')};
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  & .name > button:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 2px;
  }
  & tbody td:not(.roll) {
    cursor: help;
  }
  & thead .roll,
  & thead .name {
    z-index: 3;
  }
  & .verdict {
    background: ${tint('primary600', 5)};
    font-weight: 500;
  }
  & thead .verdict {
    background: ${tint('primary600', 10)};
    font-weight: 600;
  }
  & [data-tone='weak'] {
    color: ${color('danger600')};
    font-weight: 600;
  }
  & [data-tone='missing'] {
    color: ${color('neutral500')};
  }
  /* Gaps stand out once they are few; a term that has just begun is nothing but gaps. */
  &:not([data-sparse]) [data-tone='missing'] {
    background: ${tint('warning500', 16)};
  }
  & [data-tone='quiet'] {
    color: ${color('neutral500')};
  }
  & tbody tr:hover > :not(.verdict, [data-tone='missing']) {
    background: ${color('neutral100')};
  }
`;
