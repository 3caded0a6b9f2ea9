import { styled } from 'styled-components';
import { color, tint } from '../shell/theme';

/** One explained result under the other. */
export const Sections = styled.div`
  display: grid;
  gap: 1.6rem;
  color: ${color('neutral800')};
  font-size: 1.3rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
`;

export const Section = styled.section`
  display: grid;
  gap: 0.6rem;
  scroll-margin-top: 1.6rem;

  & > header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1.2rem;
  }
  & > header > :first-child {
    color: ${color('neutral700')};
    font-size: 1.3rem;
    font-weight: 600;
  }
  & > header > :last-child {
    font-size: 1.5rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
  & ul {
    display: grid;
    gap: 0.4rem;
  }
  & li {
    position: relative;
    font-variant-numeric: tabular-nums;
  }
  & li:not([data-tone='plain'], [data-tone='formula']) {
    padding-left: 1.9rem;
  }
  & li::before {
    position: absolute;
    left: 0.1rem;
    font-weight: 700;
  }
  & li[data-tone='met']::before {
    color: ${color('success600')};
    content: '✓';
    content: '✓' / '';
  }
  & li[data-tone='unmet']::before {
    color: ${color('danger600')};
    content: '✕';
    content: '✕' / '';
  }
  & li[data-tone='next']::before {
    color: ${color('primary600')};
    content: '➜';
    content: '➜' / '';
  }
  & li[data-tone='formula'] {
    padding: 0.6rem 0.8rem;
    border-radius: 4px;
    background: ${tint('primary600', 8)};
    font-weight: 500;
  }
  & > p {
    color: ${color('neutral600')};
    font-size: 1.2rem;
  }
`;
