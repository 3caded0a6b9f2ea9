import { styled } from 'styled-components';
import { color, tint } from '../shell/theme';

export const Panel = styled.section`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  color: ${color('neutral800')};
  font-size: 1.3rem;

  & h2 {
    color: ${color('neutral600')};
    font-size: 1.2rem;
    font-weight: 600;
  }
  & dl {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.8rem;
  }
  & dt {
    color: ${color('neutral600')};
    font-size: 1.15rem;
  }
  & dd {
    margin-top: 0.2rem;
    font-size: 1.8rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  & dd small {
    color: ${color('neutral500')};
    font-size: 1.2rem;
    font-weight: 400;
  }
`;

export const Bars = styled.ol`
  display: grid;
  gap: 0.6rem;

  & li {
    display: grid;
    grid-template-columns: 6rem minmax(2.4rem, 1fr) 9.2rem;
    align-items: center;
    gap: 0.8rem;
    font-variant-numeric: tabular-nums;
  }
  & li > span:last-child {
    color: ${color('neutral600')};
    font-size: 1.2rem;
    text-align: right;
  }
  & .bar {
    height: 0.8rem;
    border-radius: 4px;
    background: ${color('neutral150')};
    overflow: hidden;
  }
  & .bar > span {
    display: block;
    height: 100%;
    border-radius: 4px;
    background: ${color('primary600')};
  }
  & li[data-weak] .bar > span {
    background: ${tint('danger500', 80)};
  }
`;
