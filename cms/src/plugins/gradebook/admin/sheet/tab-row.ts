import { styled } from 'styled-components';
import { color, tint } from '../shell/theme';

/** A row of links of which one is open; it scrolls where it does not fit. */
export const TabRow = styled.nav`
  display: flex;
  align-items: center;
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
  & > span {
    flex: none;
    color: ${color('neutral600')};
    font-size: 1.2rem;
  }
  & svg {
    width: 1.1rem;
    height: 1.1rem;
    fill: currentColor;
  }
`;
