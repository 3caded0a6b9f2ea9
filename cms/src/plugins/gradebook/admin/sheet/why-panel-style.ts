import { styled } from 'styled-components';
import { color, tint } from '../shell/theme';

/** Above the grid on a phone, beside it at a desk; long reasons scroll inside, so that the grid keeps its height. */
export const WhyFrame = styled.section`
  min-height: 0;
  max-height: 34dvh;
  overflow-y: auto;
  padding: 1.2rem 1.6rem 1.6rem;
  border: 1px solid ${tint('primary600', 45)};
  border-radius: 6px;
  background: ${color('neutral0')};

  @media (min-width: 1080px) {
    max-height: 60dvh;
  }
  &:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: -1px;
  }
  & > header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1.2rem;
    margin-bottom: 0.8rem;
  }
  & h2 {
    color: ${color('neutral800')};
    font-size: 1.4rem;
    font-weight: 700;
  }
  & h2 > span {
    color: ${color('neutral600')};
    font-weight: 500;
  }
`;
