import type { CSSProperties } from 'react';
import type { Site } from '@/data/content/sites';
import type { SchoolLevel } from '@/data/content/school';
import { paletteOf } from './palette';

/** For a school that has not chosen a colour. */
const LEVEL_COLOURS: Readonly<Record<SchoolLevel, string>> = {
  preschool: '#d9583f',
  primary: '#1f6fd6',
  lowerSecondary: '#0d5c63',
};
const AUTHORITY_COLOUR = '#a3202a';

export interface SiteTheme {
  readonly 'data-level': SchoolLevel | 'authority';
  readonly style: CSSProperties;
}

/** What the outermost element of a site carries. */
export function siteTheme(site: Site): SiteTheme {
  const isSchool = site.kind === 'school';
  const palette = paletteOf(isSchool ? (site.colour ?? LEVEL_COLOURS[site.level]) : AUTHORITY_COLOUR);
  const variables: Readonly<Record<`--${string}`, string>> = {
    '--solid': palette.solid,
    '--deep': palette.deep,
    '--ink-light': palette.ink,
    '--tint-light': palette.tint,
    '--ink-dark': palette.inkDark,
    '--tint-dark': palette.tintDark,
  };
  return { 'data-level': isSchool ? site.level : 'authority', style: variables };
}
