import { styled } from 'styled-components';
import { color, tint } from '../shell/theme';

export const Frame = styled.div`
  max-height: 44dvh;
  overflow: auto;
  border: 1px solid ${color('neutral200')};
  border-radius: 4px;
  font-size: 1.3rem;
  color: ${color('neutral800')};

  & table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  & th,
  & td {
    padding: 0.5rem 0.8rem;
    border-bottom: 1px solid ${color('neutral150')};
    text-align: center;
    white-space: nowrap;
  }
  & thead th {
    position: sticky;
    top: 0;
    background: ${color('neutral100')};
    font-size: 1.2rem;
    font-weight: 600;
  }
  & tbody th {
    font-weight: 500;
    text-align: left;
  }
  & [data-kind='new'] {
    background: ${tint('success500', 16)};
  }
  & [data-kind='overwrite'] {
    background: ${tint('warning500', 20)};
    font-weight: 600;
  }
  & [data-kind='refused'] {
    background: ${tint('danger500', 18)};
  }
  & [data-kind='refused'] small {
    display: block;
    max-width: 22rem;
    color: ${color('danger700')};
    white-space: normal;
  }
  & [data-kind='same'] {
    color: ${color('neutral500')};
  }
  & del {
    margin-right: 0.4rem;
    color: ${color('neutral600')};
    font-weight: 400;
  }
`;

export const Leftovers = styled.ul`
  display: grid;
  gap: 0.4rem;
  padding-left: 1.8rem;
  color: ${color('danger700')};
  font-size: 1.25rem;
  line-height: 1.5;
  list-style: disc;
`;
