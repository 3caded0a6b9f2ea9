import { readSource } from './read-source';

const wxr = (items: string) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Trường cũ</title>${items}</channel></rss>`;

const post = (id: number, more: string, status = 'publish', type = 'post') => `<item>
  <title>Bài ${id}</title><link>https://cu.example/2019/05/bai-${id}/</link><guid isPermaLink="false">https://cu.example/?p=${id}</guid>
  <pubDate>Mon, 06 May 2019 01:00:00 +0000</pubDate>
  <content:encoded><![CDATA[<p>Chào <b>các em</b> &amp; thầy cô</p>]]></content:encoded>
  <wp:post_id>${id}</wp:post_id><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;

it('reads published posts of a WordPress export, with the picture that heads them', () => {
  const source = readSource(
    wxr(
      post(
        1,
        '<category domain="category" nicename="tb">Thông báo</category><wp:post_date_gmt>2019-05-06 01:02:03</wp:post_date_gmt><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>',
      ) +
        post(2, '', 'draft') +
        post(3, '', 'publish', 'page') +
        post(4, '<wp:post_password>x</wp:post_password>') +
        '<item><title>a</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://cu.example/anh.jpg</wp:attachment_url></item>',
    ),
  );
  expect(source).toMatchObject({ kind: 'wxr', passedOver: 3 });
  expect(source.articles).toEqual([
    {
      guid: 'https://cu.example/?p=1',
      title: 'Bài 1',
      address: 'https://cu.example/2019/05/bai-1/',
      publishedOn: new Date('2019-05-06T01:02:03Z'),
      summary: '',
      html: '<p>Chào <b>các em</b> &amp; thầy cô</p>',
      coverAddress: 'https://cu.example/anh.jpg',
      isNotice: true,
    },
  ]);
});

it('reads RSS and Atom', () => {
  const rss = readSource(`<rss version="2.0"><channel><item><title>Một</title><link>https://a.example/1</link>
    <description>&lt;p&gt;Nội dung&lt;/p&gt;</description><pubDate>Tue, 01 Sep 2020 00:00:00 GMT</pubDate>
    <enclosure url="https://a.example/1.jpg" type="image/jpeg" length="1"/></item></channel></rss>`);
  expect(rss.articles[0]).toMatchObject({
    guid: 'https://a.example/1',
    html: '<p>Nội dung</p>',
    coverAddress: 'https://a.example/1.jpg',
    publishedOn: new Date('2020-09-01T00:00:00Z'),
  });
  const atom = readSource(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:1</id><title>Hai</title>
    <link rel="self" href="https://a.example/x"/><link href="https://a.example/2"/>
    <published>2021-01-02T03:04:05Z</published><content type="html">&lt;p&gt;B&lt;/p&gt;</content></entry></feed>`);
  expect(atom.articles[0]).toMatchObject({ guid: 'tag:1', address: 'https://a.example/2', html: '<p>B</p>' });
});

it('expands no entity that a file declares for itself', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
    <rss version="2.0"><channel><item><title>&lol2; &file;</title><guid>1</guid></item></channel></rss>`;
  const [article] = readSource(bomb).articles;
  expect(article?.title).toBe('&lol2; &file;');
});

it.each(['', 'xin chào', '<html><body>x</body></html>', '<rss></rss>', '\u0000\u0001', '<a>'.repeat(5000)])(
  'says in Vietnamese that it cannot read what is no source',
  (text) => {
    expect(() => readSource(text)).toThrow(expect.objectContaining({ code: 'import.unreadable' }));
  },
);
