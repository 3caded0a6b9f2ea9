import { finishPage } from './finish-page';

describe('a page that is about to be kept', () => {
  it('loses every script and the preloads of scripts', () => {
    const html =
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="stylesheet" href="/a.css"/>' +
      '<script src="/_next/b.js" async=""></script></head><body><p>Tin</p><script>self.__next_f.push([1,"<p>"])</script>' +
      '<script id="_R_">(globalThis["TURBOPACK"])\n.push({})</script></body>';
    expect(finishPage(html).html).toBe('<head><link rel="stylesheet" href="/a.css"/></head><body><p>Tin</p></body>');
  });

  it('keeps data for search engines, in exactly the form that is ours', () => {
    const data = '<script type="application/ld+json">{"@type":"School","name":"\\u003c/script>"}</script>';
    expect(finishPage(data.replace('>"', '\\u003e"')).html).not.toBe('');
    for (const other of [
      '<script type="application/ld+json" src="/a.js">{}</script>',
      '<script src="/a.js" type="application/ld+json">{}</script>',
      '<script type="application/ld+json">{}<!--</script>',
      '<script type="application/LD+JSON">{}</script>',
      '<script type="module">{}</script>',
    ]) {
      expect(finishPage(`<p>${other}</p>`).html).toBe('<p></p>');
    }
  });

  it('keeps a text about scripts as it is', () => {
    const html = '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>';
    expect(finishPage(html).html).toBe(html);
  });

  test.each([
    ['<main id="noi-dung" data-status="404"><h1>', 404],
    ['<main id="noi-dung" data-status="503"><h1>', 503],
    ['<main id="noi-dung" data-status="301" data-location="/tin-tuc/moi"><h1>', 301],
    ['<main id="noi-dung"><h1>data-status=&quot;503&quot;', undefined],
    ['<p data-status="503">', undefined],
  ])('%s has status %s', (html, status) => {
    expect(finishPage(html).status).toBe(status);
  });

  test.each([
    ['<main data-status="301" data-location="/truong/thcs-a/tin-tuc/moi">', '/truong/thcs-a/tin-tuc/moi'],
    ['<main data-status="301" data-location="/">', '/'],
    ['<main data-status="301" data-location="//evil.example">', undefined],
    ['<main data-status="301" data-location="/a?b=https://evil.example">', undefined],
    ['<main data-status="404" data-location="/tin-tuc">', undefined],
  ])('%s has moved to %s', (html, location) => {
    expect(finishPage(html).location).toBe(location);
  });

  it('says until when it is good', () => {
    const html = '<main id="noi-dung" data-good-until="2026-11-23T10:00:00.000Z">';
    expect(finishPage(html).goodUntil).toBe(Date.parse('2026-11-23T10:00:00Z'));
    expect(finishPage('<main>').goodUntil).toBeUndefined();
  });
});
