import type { DefaultTheme } from 'styled-components';

type ColorName = keyof DefaultTheme['colors'];

/** A colour of the theme. The admin's tokens change with its light and dark theme. */
export const color =
  (name: ColorName) =>
  ({ theme }: { readonly theme: DefaultTheme }): string =>
    theme.colors[name];

/**
 * A colour of the theme thinned over the surface. The theme's own pale tones (`danger100` …) are all the same in its dark
 * variant and tell nothing apart there.
 */
export const tint =
  (name: ColorName, percent: number, over: ColorName = 'neutral0') =>
  ({ theme }: { readonly theme: DefaultTheme }): string =>
    `color-mix(in srgb, ${theme.colors[name]} ${percent}%, ${theme.colors[over]})`;

/** Strapi's own breakpoint between a phone or small tablet and a desk. */
export const FROM_MEDIUM = '@media (min-width: 768px)';
