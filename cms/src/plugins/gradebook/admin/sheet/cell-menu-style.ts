import { styled } from 'styled-components';
import { color } from '../shell/theme';

export const MenuList = styled.div`
  position: fixed;
  z-index: ${({ theme }) => theme.zIndices.popover};
  min-width: 24rem;
  max-width: calc(100vw - 1.6rem);
  padding: 0.4rem;
  border: 1px solid ${color('neutral200')};
  border-radius: 6px;
  background: ${color('neutral0')};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};

  & button {
    display: flex;
    justify-content: space-between;
    gap: 2.4rem;
    width: 100%;
    padding: 0.8rem 1rem;
    border: 0;
    border-radius: 4px;
    background: none;
    color: ${color('neutral800')};
    font: inherit;
    font-size: 1.35rem;
    text-align: left;
    cursor: pointer;
  }
  & button:hover:not(:disabled),
  & button:focus-visible {
    outline: none;
    background: ${color('neutral150')};
  }
  & button:disabled {
    color: ${color('neutral400')};
    cursor: default;
  }
  & kbd {
    color: ${color('neutral500')};
    font: inherit;
    font-size: 1.2rem;
  }
  & hr {
    margin: 0.4rem 0;
    border: 0;
    border-top: 1px solid ${color('neutral150')};
  }
`;
