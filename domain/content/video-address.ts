export interface VideoAddress {
  readonly provider: 'youtube' | 'vimeo';
  readonly id: string;
  /** Where a reader who follows the link arrives. */
  readonly watch: string;
}

/**
 * Reads the address of a video at one of two houses; nothing else is shown on a school's page.
 *
 * @returns `null` for any other address
 */
export function videoAddress(address: string): VideoAddress | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, searchParams, port, username } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '') return null;
  const host = hostname.replace(/^(?:www|m)\./, '');
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    return youtube(searchParams.get('v') ?? /^\/(?:embed|shorts|live)\/([^/]+)\/?$/.exec(pathname)?.[1]);
  }
  if (host === 'youtu.be') return youtube(/^\/([^/]+)\/?$/.exec(pathname)?.[1]);
  if (host === 'vimeo.com' || host === 'player.vimeo.com') {
    const id = /^\/(?:video\/)?(\d{5,12})\/?$/.exec(pathname)?.[1];
    return id === undefined ? null : { provider: 'vimeo', id, watch: `https://vimeo.com/${id}` };
  }
  return null;
}

function youtube(id: string | undefined): VideoAddress | null {
  if (id === undefined || !/^[\w-]{11}$/.test(id)) return null;
  return { provider: 'youtube', id, watch: `https://www.youtube.com/watch?v=${id}` };
}
