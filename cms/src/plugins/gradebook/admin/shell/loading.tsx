import { Flex, Loader } from '@strapi/design-system';

export function Loading({ children = 'Đang tải…' }: { readonly children?: string }) {
  return (
    <Flex justifyContent="center" padding={9} flex="1">
      <Loader>{children}</Loader>
    </Flex>
  );
}
