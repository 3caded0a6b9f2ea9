import { styled } from 'styled-components';
import { color } from '../../../../gradebook/admin/shell/theme';

/** On a phone the cells scroll beneath the name and the buttons. */
export const Cells = styled.div`
  overflow-x: auto;

  & table {
    width: 100%;
    border-collapse: collapse;
  }
  & td {
    padding: 0;
    text-align: center;
  }
  & td:has(> input) {
    border: 1px solid ${color('neutral200')};
  }
  & input {
    width: 100%;
    min-width: 11rem;
    padding: 0.9rem 1rem;
    border: 0;
    background: transparent;
    color: ${color('neutral800')};
    font: inherit;
    font-size: 1.4rem;
  }
  & input[data-head] {
    background: ${color('neutral150')};
    font-weight: 600;
  }
  & input:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: -2px;
  }
`;

export const RemoveButton = styled.button`
  min-width: 3.2rem;
  min-height: 3.2rem;
  border-radius: 4px;
  color: ${color('neutral600')};
  font-size: 1.8rem;
  line-height: 1;
  cursor: pointer;

  &:hover:not(:disabled),
  &:focus-visible {
    color: ${color('danger600')};
  }
  &:focus-visible {
    outline: 2px solid ${color('primary600')};
  }
  &:disabled {
    opacity: 0.4;
    cursor: default;
  }
`;
