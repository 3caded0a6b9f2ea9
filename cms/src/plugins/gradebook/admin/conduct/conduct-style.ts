import { styled } from 'styled-components';
import { color, FROM_MEDIUM, tint } from '../shell/theme';

export const RatingFrame = styled.div`
  position: relative;
  overflow: auto;
  max-height: 74dvh;
  border: 1px solid ${color('neutral200')};
  border-radius: 6px;
  background: ${color('neutral0')};
  scroll-padding: 4rem 0 1rem;

  @media (min-width: 1080px) {
    max-height: 100%;
  }
`;

export const RatingTable = styled.table`
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  color: ${color('neutral800')};

  & thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    height: 4rem;
    padding: 0 1rem;
    border-bottom: 1px solid ${color('neutral300')};
    background: ${color('neutral100')};
    color: ${color('neutral700')};
    font-size: 1.2rem;
    font-weight: 600;
    text-align: left;
  }
  & tbody td,
  & tbody th {
    padding: 0.4rem 1rem;
    border-bottom: 1px solid ${color('neutral150')};
    font-size: 1.4rem;
    font-weight: 400;
    text-align: left;
  }
  & .roll {
    width: 4.4rem;
    padding: 0 0.4rem;
    color: ${color('neutral500')};
    font-size: 1.2rem;
    text-align: center;
  }
  & .name small {
    display: block;
    color: ${color('neutral500')};
    font-size: 1.15rem;
  }
  & .name .refusal {
    color: ${color('danger600')};
  }
  & tr[data-left] .name {
    color: ${color('neutral500')};
  }
  & tr[data-active]:focus-within > * {
    background: ${tint('primary600', 8)};
  }
  & tr[data-active]:focus-within .name {
    font-weight: 600;
  }
  & td[data-state] {
    position: relative;
  }
  & td[data-state='value']::after,
  & td[data-state='conflict']::after {
    position: absolute;
    top: 0;
    right: 0;
    border: 0.5rem solid ${color('warning500')};
    border-bottom-color: transparent;
    border-left-color: transparent;
    content: '';
  }
  & td[data-state='conflict'] {
    background: ${tint('warning500', 22)};
  }

  & [role='radiogroup'] {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0.2rem;
    max-width: 44rem;
    padding: 0.2rem;
    border-radius: 6px;
    background: ${color('neutral150')};
  }
  & [role='radio'] {
    min-height: 2.8rem;
    padding: 0.3rem 0.2rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: ${color('neutral600')};
    font: inherit;
    font-size: 1.15rem;
    cursor: pointer;

    ${FROM_MEDIUM} {
      font-size: 1.3rem;
    }
  }
  & [role='radio']:hover:not([aria-disabled]) {
    color: ${color('neutral900')};
  }
  & [role='radio']:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: -1px;
  }
  & [role='radio'][aria-disabled] {
    cursor: default;
  }
  & [role='radio'][aria-checked='true'] {
    background: ${color('neutral0')};
    box-shadow: 0 1px 2px rgb(0 0 0 / 14%);
    color: ${color('primary600')};
    font-weight: 600;
  }
  & [role='radio'][aria-checked='true'][data-rating='0'] {
    color: ${color('success600')};
  }
  & [role='radio'][aria-checked='true'][data-rating='3'] {
    color: ${color('danger600')};
  }
`;
