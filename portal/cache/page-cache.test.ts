import PageCache from './page-cache';

const page = (html: string, tags = '') => ({
  kind: 'APP_PAGE' as const,
  html,
  rscData: Buffer.from('rsc'),
  headers: { 'x-next-cache-tags': tags },
});
const answer = (body: string) => ({ kind: 'FETCH' as const, data: { body } });
const read = (key: string, tags?: string[]) => new PageCache().get(key, { kind: 'APP_PAGE', ...(tags && { tags }) });

describe('the cache of pages', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-23T03:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('finishes the page that it is given, which is the page that the first visitor gets', async () => {
    const made = page('<main data-status="404"></main><script>1</script>');
    await new PageCache().set('/finished', made, {});
    expect(made).toMatchObject({ html: '<main data-status="404"></main>', status: 404 });
    expect((await read('/finished'))?.value).toBe(made);
  });

  it('leads on from an address that has changed', async () => {
    const made = page('<main data-status="301" data-location="/tin-tuc/moi"></main>');
    await new PageCache().set('/tin-tuc/cu', made, {});
    expect(made).toMatchObject({ status: 301, headers: { location: '/tin-tuc/moi' } });
  });

  it('says whose page it is, for those who count its readers', async () => {
    const made = page('<main data-site="79763501"></main>');
    await new PageCache().set('/whose', made, {});
    expect(made).toMatchObject({ headers: { 'x-cong-truong-site': '79763501' } });
  });

  it('forgets a page when the banner on it ends', async () => {
    await new PageCache().set('/banner', page('<main data-good-until="2026-11-23T04:00:00.000Z"></main>'), {});
    jest.setSystemTime(new Date('2026-11-23T03:59:59Z'));
    expect(await read('/banner')).not.toBeNull();
    jest.setSystemTime(new Date('2026-11-23T04:00:00Z'));
    expect(await read('/banner')).toBeNull();
  });

  it('hands a finished page to who answers without Next.js, until it has changed or is due', async () => {
    const key = '/route-cache/APP_PAGE/0f0f/$/sites/truong/hoa-mai';
    const made = page('<main></main>', 'site:79763509');
    await new PageCache().set(key, made, { cacheControl: { revalidate: 300 } });
    expect(PageCache.keptPage('/sites/truong/hoa-mai')).toBe(made);
    expect(PageCache.keptPage('/sites/truong/hoa-mai/lich')).toBeNull();
    jest.advanceTimersByTime(300_000);
    expect(PageCache.keptPage('/sites/truong/hoa-mai')).toBeNull();
    await new PageCache().set(key, made, { cacheControl: { revalidate: 300 } });
    expect(PageCache.keptPage('/sites/truong/hoa-mai')).toBe(made);
    await new PageCache().revalidateTag('site:79763509');
    expect(PageCache.keptPage('/sites/truong/hoa-mai')).toBeNull();
  });

  it('does not keep an apology', async () => {
    const made = page('<main data-status="503"></main>');
    await new PageCache().set('/sorry', made, {});
    expect(made).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '30' } });
    expect(await read('/sorry')).toBeNull();
  });

  it('forgets a page when something it shows has changed, and one that was in the making just then', async () => {
    const cache = new PageCache();
    await cache.set('/before', page('a', 'x,site:79000001'), {});
    await cache.set('/other', page('b', 'x,site:79000002'), {});
    jest.advanceTimersByTime(5);
    await cache.revalidateTag(['site:79000001']);
    jest.advanceTimersByTime(500);
    await cache.set('/making', page('c', 'site:79000001'), {});
    expect([await read('/before'), await read('/making')]).toEqual([null, null]);
    expect(await read('/other')).not.toBeNull();
    jest.advanceTimersByTime(2_000);
    await cache.set('/after', page('d', 'site:79000001'), {});
    expect(await read('/after')).not.toBeNull();
  });

  it('forgets what was read from the CMS under a changed tag', async () => {
    const cache = new PageCache();
    await cache.set('fetch-1', answer('x'), {});
    expect(await read('fetch-1', ['sites'])).not.toBeNull();
    jest.advanceTimersByTime(5);
    await cache.revalidateTag('sites');
    expect(await read('fetch-1', ['sites'])).toBeNull();
  });

  it('makes every page anew after midnight in Vietnam', async () => {
    jest.setSystemTime(new Date('2026-11-23T16:59:00Z'));
    await new PageCache().set('/today', page('a'), {});
    jest.setSystemTime(new Date('2026-11-23T16:59:59Z'));
    expect(await read('/today')).not.toBeNull();
    jest.setSystemTime(new Date('2026-11-23T17:00:00Z'));
    expect(await read('/today')).toBeNull();
  });
});
