import { useForm } from '@strapi/strapi/admin';
import { useResource } from '../../../../gradebook/admin/api/use-resource';
import { readSiteEntries, type SiteEntry } from '../../api/site-entries';

/** What the site of the entry in the form has published of a kind; empty until it is known. */
export function useSiteEntries(uid: 'api::category.category' | 'api::page.page'): readonly SiteEntry[] {
  const typed: unknown = useForm('SiteEntries', ({ values }): unknown => Reflect.get(values, 'siteCode'));
  const siteCode = typeof typed === 'string' && typed !== '' ? typed : null;
  const entries = useResource(`site-entries/${uid}/${siteCode}`, (signal) =>
    readSiteEntries({ uid, siteCode }, signal),
  );
  return entries.state === 'ready' ? entries.data : [];
}
