import type { Site } from '@/data/content/sites';
import { paletteOf } from '../ui/theme/palette';
import { initialsOf, splitSiteName } from '../ui/site/site-name';

/** What a picture of a site is painted with. All colours are ours or checked to be `#rrggbb`. */
export interface SiteLook {
  readonly kind: string | null;
  readonly own: string;
  readonly initials: string;
  readonly host: string;
  readonly solid: string;
  readonly deep: string;
  readonly second: string;
}

/** As in styles/tokens.css and ui/theme/site-theme.ts. */
const SECONDS = { preschool: '#ffc145', primary: '#6cc04a', lowerSecondary: '#c9a24a', authority: '#d0a234' } as const;
const COLOURS = { preschool: '#d9583f', primary: '#1f6fd6', lowerSecondary: '#0d5c63', authority: '#a3202a' } as const;

export function siteLook(site: Site, origin: string): SiteLook {
  const level = site.kind === 'school' ? site.level : 'authority';
  const colour = site.kind === 'school' ? site.colour : null;
  const { solid, deep } = paletteOf(colour ?? COLOURS[level]);
  const { kind, own } = splitSiteName(site.name);
  return {
    kind,
    own,
    initials: initialsOf(site.name),
    host: new URL(origin).host,
    solid,
    deep,
    second: SECONDS[level],
  };
}
