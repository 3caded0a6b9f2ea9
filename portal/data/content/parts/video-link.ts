/** Where a video is shown, and its address there. */
export interface VideoLink {
  readonly href: string;
  readonly service: 'YouTube' | 'Vimeo';
}

const SERVICES: Readonly<Record<string, VideoLink['service']>> = {
  'youtube.com': 'YouTube',
  'm.youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'vimeo.com': 'Vimeo',
};

/**
 * A video is a link: a foreign frame would bring foreign scripts and cookies into the school's page.
 * @returns null for anything but a page of YouTube or Vimeo
 */
export function videoLink(url: string | null | undefined): VideoLink | null {
  if (url === null || url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname, href, username, port } = new URL(url);
  const service = SERVICES[hostname.replace(/^www\./, '')];
  if (service === undefined || protocol !== 'https:' || username !== '' || port !== '') return null;
  return { href, service };
}
