import { html } from './html';

it('escapes what is put in, in elements and attributes', () => {
  const hostile = `<img src=x onerror='a("b")'> & co`;
  expect(html`<td title="${hostile}">${hostile}</td>`.text).toBe(
    '<td title="&#60;img src=x onerror=&#39;a(&#34;b&#34;)&#39;&#62; &#38; co">' +
      '&#60;img src=x onerror=&#39;a(&#34;b&#34;)&#39;&#62; &#38; co</td>',
  );
});

it('takes parts, lists of parts, numbers and nothing', () => {
  const cells = ['Ánh', '<b>'].map((name) => html`<td>${name}</td>`);
  expect(
    html`<tr data-row="${7}">
      ${cells}${null}
    </tr>`.text.replace(/\s*\n\s*/g, ''),
  ).toBe('<tr data-row="7"><td>Ánh</td><td>&#60;b&#62;</td></tr>');
});
