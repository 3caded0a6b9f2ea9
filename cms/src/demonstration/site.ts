import type { Demonstration } from '@cong-truong/database/demonstration/demonstration';
import type { AuthorityPlan } from '@cong-truong/database/demonstration/school/authorities';
import type { StaffPlan } from '@cong-truong/database/demonstration/people/staff';
import type { SchoolPlan } from '@cong-truong/database/demonstration/school/schools';
import type { Palette } from './pictures/palette';
import { ALL_SERVICE_TEXTS } from './texts/services/all-services';
import type { ServiceTexts } from './texts/services/service-texts';
import { ALL_SITE_TEXTS } from './texts/all-sites';
import type { SiteTexts } from './texts/site-texts';

/** A school or an authority with what its site needs. */
export interface Site {
  readonly code: string;
  readonly name: string;
  readonly colour: string;
  /** How the children in its pictures are dressed. */
  readonly children: Palette['children'];
  /** Words in braces that the texts leave open. */
  readonly names: Readonly<Record<string, string>>;
  /** Who signs its documents. */
  readonly signer: { readonly post: string; readonly name: string };
  /** Heading of its documents: the organisation above, and its own. */
  readonly heading: readonly [above: string, own: string];
  readonly plan: AuthorityPlan | SchoolPlan;
  readonly texts: SiteTexts | null;
  readonly services: ServiceTexts | null;
  /** Who works there, the head first. */
  readonly staff: readonly StaffPlan[];
}

/** Authorities have no colour of their own in the CMS. */
const AUTHORITY_COLOUR = '#9c2b2f';

export function siteOf(plan: AuthorityPlan | SchoolPlan, { staff }: Demonstration): Site {
  const isSchool = 'level' in plan;
  const people = staff.filter((person) => (isSchool ? person.schoolCode : person.authorityCode) === plan.code);
  const nameOf = (role: string): string => people.find((person) => person.role === role)?.fullName ?? '';
  const [leader] = people;
  return {
    code: plan.code,
    name: plan.name,
    children: isSchool && plan.level === 'preschool' ? 'small' : 'pioneers',
    colour: isSchool ? plan.colour : AUTHORITY_COLOUR,
    names: { hieuTruong: nameOf('principal'), phoHieuTruong: nameOf('approver') },
    signer: { post: leader?.position.replace(/ Ủy ban.*/, '') ?? '', name: leader?.fullName ?? '' },
    heading: isSchool
      ? ['UBND phường Long Bình', plan.name]
      : ['Ủy ban nhân dân', plan.name.replace('Ủy ban nhân dân ', '')],
    plan,
    texts: ALL_SITE_TEXTS.find(({ siteCode }) => siteCode === plan.code) ?? null,
    services: ALL_SERVICE_TEXTS.find(({ siteCode }) => siteCode === plan.code) ?? null,
    staff: people,
  };
}

/** Puts names in the place of `{hieuTruong}` and the like. */
export function withNames(text: string, { names }: Site): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const name = names[key];
    if (!name) throw new Error(`nobody is called {${key}}`);
    return name;
  });
}
