import { styled } from 'styled-components';
import { color } from '../shell/theme';

/** Buttons, the place of the active cell, the search; on a phone the place has a line of its own. */
export const Toolbar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem;
  flex: none;
  padding-bottom: 1rem;
`;

/** The grid and, beside it at a desk, below it on a phone, what it says of the class. */
export const Body = styled.div<{ readonly $wideFirst?: boolean }>`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.6rem;
  min-height: 0;

  @media (min-width: 1080px) {
    grid-template-columns: ${({ $wideFirst }) =>
      $wideFirst ? 'minmax(0, 82rem) minmax(26rem, 1fr)' : 'minmax(0, max-content) minmax(22rem, 1fr)'};
    grid-template-rows: minmax(0, 1fr);
    flex: 1 1 0;
    min-height: 36rem;
    gap: 2rem;

    &:has(> [data-why-panel]) {
      grid-template-columns: minmax(0, max-content) minmax(30rem, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
    }
    & > [data-why-panel] {
      grid-area: 1 / 2;
    }
    & > [data-why-panel] + * {
      grid-area: 1 / 1 / span 2;
    }
  }
`;

export const Aside = styled.aside`
  display: flex;
  flex-direction: column;
  gap: 2rem;
  align-self: start;
  max-width: 56rem;
  max-height: 100%;
  overflow-y: auto;
  padding: 1.6rem;
  border: 1px solid ${color('neutral150')};
  border-radius: 6px;
  background: ${color('neutral0')};
`;
