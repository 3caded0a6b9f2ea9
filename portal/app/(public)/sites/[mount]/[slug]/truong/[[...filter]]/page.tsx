import { schoolsUnder } from '@/data/content/home-authority';
import { managerOn } from '@/data/content/school';
import { allAuthorities, allSchools } from '@/data/content/sites';
import { parseSchoolFilter } from '@/routing/school-filter';
import { publicPage } from '@/ui/frame/public-page';
import { SchoolsView } from '@/ui/pages/schools-view';
import { LEVEL_LABELS, LEVEL_SLUGS } from '@/ui/site/labels';

const { Page, metadata } = publicPage({
  place: 'schools',
  load: async ({ site, today }, params: { readonly filter?: readonly string[] }) => {
    const filter = parseSchoolFilter(params.filter ?? [], LEVEL_SLUGS);
    if (site.kind !== 'authority' || filter === null) return null;
    const [authorities, everySchool] = await Promise.all([allAuthorities(), allSchools()]);
    // An authority that has ended shows what it stood for on its last day.
    const day = site.validTo !== null && site.validTo < today ? site.validTo : today;
    const all = schoolsUnder(site, authorities, everySchool, day);
    const managing = new Set(all.map((school) => managerOn(school, day)));
    const wards = authorities.filter(({ code, rank }) => rank === 'ward' && managing.has(code));
    const ward = wards.find(({ slug }) => slug === filter.ward);
    if (filter.ward !== undefined && ward === undefined) return null;
    const schools = all.filter(
      (school) =>
        (filter.level === undefined || school.level === filter.level) &&
        (ward === undefined || managerOn(school, day) === ward.code),
    );
    return { level: filter.level, ward, wards, schools, total: all.length };
  },
  title: ({ level, ward }) =>
    ['Các trường', level && LEVEL_LABELS[level].toLowerCase(), ward?.name].filter(Boolean).join(' · '),
  address: (links, { level, ward }) =>
    links.schools({ level: level === undefined ? undefined : LEVEL_SLUGS[level], ward: ward?.slug }),
  View: ({ links, data }) => <SchoolsView links={links} {...data} />,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
export const generateMetadata = metadata;
export default Page;
