import fc from 'fast-check';
import { html } from './html';

test('what is put in is escaped, what html made is not', () => {
  const name = `<img src=x onerror="alert('1')"> & Lan`;
  expect(html`<p title="${name}">${html`<b>${name}</b>`}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Lan"><b>&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; Lan</b></p>',
  );
});

test('lists are joined; nothing stays nothing; zero is a number', () => {
  expect(html`${[1, 2].map((n) => html`<i>${n}</i>`)}${null}${false}${0}${''}`.text).toBe('<i>1</i><i>2</i>0');
});

test('no text opens or closes a tag or an attribute', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(html`${text}`.text)));
});

test('an object that only looks like HTML is not taken for it', () => {
  const forged = JSON.parse('{"text":"<script>"}');
  expect(html`${forged}`.text).not.toContain('<script>');
});

test('indents of the source do not reach the page, line breaks of a text do', () => {
  const template = Object.assign(['<p>\n    ', '\n  </p>'], { raw: [] });
  expect(html(template, 'a\n  b').text).toBe('<p>\na\n  b\n</p>');
});
