import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { color, tint } from '../shell/theme';

const Strip = styled.div<{ readonly $tone: 'neutral' | 'warning' }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.6rem 1.2rem;
  flex: none;
  margin-bottom: 0.8rem;
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ $tone, theme }) => tint($tone === 'warning' ? 'warning500' : 'neutral500', 40)({ theme })};
  border-radius: 6px;
  background: ${({ $tone, theme }) => tint($tone === 'warning' ? 'warning500' : 'neutral500', 12)({ theme })};
  color: ${color('neutral800')};
  font-size: 1.3rem;
  line-height: 1.5;

  & > svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
  }
  & > p {
    flex: 1 1 24rem;
  }
`;

interface BannerProps {
  readonly tone: 'neutral' | 'warning';
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One sentence over the sheet that stays as long as it is true. */
export function Banner({ tone, icon, children, actions }: BannerProps) {
  return (
    <Strip $tone={tone} role="note">
      {icon}
      <p>{children}</p>
      {actions}
    </Strip>
  );
}
