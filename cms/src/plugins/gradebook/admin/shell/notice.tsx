import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { color } from './theme';

const Panel = styled.section`
  margin: auto;
  max-width: 56rem;
  padding: 4rem 2.4rem;
  text-align: center;

  & > span > svg {
    width: 4.8rem;
    height: 4.8rem;
    margin-bottom: 1.6rem;
    color: ${color('neutral400')};
  }
`;

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What is the matter and what to do next. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Stands where content would be, and names the step that is missing. */
export function Notice({ icon, title, children, actions }: NoticeProps) {
  return (
    <Panel role="status">
      <span aria-hidden>{icon}</span>
      <Typography variant="beta" tag="h2">
        {title}
      </Typography>
      <Flex direction="column" gap={4} paddingTop={2}>
        <Typography textColor="neutral600" tag="div" lineHeight="1.5">
          {children}
        </Typography>
        {actions ? (
          <Flex gap={2} wrap="wrap" justifyContent="center">
            {actions}
          </Flex>
        ) : null}
      </Flex>
    </Panel>
  );
}
