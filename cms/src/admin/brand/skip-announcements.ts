/** Strapi remembers per browser which of its announcements were closed, under the id of an installation; ours has none. */
const CLOSED = ['undefined', 'false'].map((id) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`);

/** News of Strapi's makers is nothing for teachers. */
export function skipAnnouncements(): void {
  for (const key of CLOSED) localStorage.setItem(key, 'true');
}
