import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { color } from '../../../gradebook/admin/shell/theme';

const BASE = '/plugins/editorial';

const Pages = styled.nav`
  display: flex;
  gap: 0.4rem;
  overflow-x: auto;
  border-bottom: 1px solid ${color('neutral150')};
  margin-bottom: 2rem;

  & a {
    flex: none;
    padding: 0.8rem 1.2rem 1rem;
    border-bottom: 2px solid transparent;
    color: ${color('neutral600')};
    font-size: 1.4rem;
    font-weight: 500;
    text-decoration: none;
    white-space: nowrap;
  }
  & a:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: -2px;
  }
  & a[aria-current='page'] {
    border-bottom-color: ${color('primary600')};
    color: ${color('primary600')};
    font-weight: 600;
  }
`;

interface FrameProps {
  readonly title: string;
  readonly subtitle: string;
  /** Which of the desk's pages the person has. */
  readonly may: { readonly board: boolean; readonly import: boolean } | null;
  readonly children: ReactNode;
}

/** The frame of the desk's pages: what it is for, its siblings, then the page. */
export function Frame({ title, subtitle, may, children }: FrameProps) {
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} />
      <Layouts.Content>
        {may ? (
          <Pages aria-label="Biên tập">
            <NavLink end to={BASE}>
              Chờ duyệt
            </NavLink>
            {may.board ? <NavLink to={`${BASE}/trang-cac-truong`}>Trang các trường</NavLink> : null}
            {may.import ? <NavLink to={`${BASE}/nhap-bai-cu`}>Nhập bài cũ</NavLink> : null}
          </Pages>
        ) : null}
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {children}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
