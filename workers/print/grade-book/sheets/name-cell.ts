import { html, type Html } from '../../../html/html';

/** The cell steps down in size before a long text would take a second line. Lengths were tried on A4. */
export function textCell(text: string, roomy: number, tight: number): Html {
  const size = text.length <= roomy ? '' : text.length <= tight ? 'small' : 'smaller';
  return html`<td class="${size}">${text}</td>`;
}
