import { styled } from 'styled-components';
import { color } from '../shell/theme';

export const Toolbar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem 1.6rem;
  flex: none;
  padding-bottom: 1rem;
`;

/** The grid and, beside it at a desk, below it on a phone, what it says of the class. */
export const Body = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.6rem;
  min-height: 0;

  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, max-content) minmax(26rem, 36rem);
    grid-template-rows: minmax(0, 1fr);
    flex: 1 1 0;
    min-height: 36rem;
    gap: 2rem;
  }
`;

export const Aside = styled.aside`
  display: flex;
  flex-direction: column;
  gap: 2rem;
  align-self: start;
  max-height: 100%;
  overflow-y: auto;
  padding: 1.6rem;
  border: 1px solid ${color('neutral150')};
  border-radius: 6px;
  background: ${color('neutral0')};
`;
