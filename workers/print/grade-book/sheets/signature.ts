import { html, type Html } from '../../../html/html';

/** A place to sign: the office, how to sign, room for the hand and the stamp, the name in print. */
export function signature(office: string, how: string, name: string | null): Html {
  return html`<div class="signature">
    <div><b>${office}</b></div>
    <div class="how">(${how})</div>
    <div class="room"></div>
    <div class="name">${name}</div>
  </div>`;
}

/** The principal's: with the day, which is written by hand. */
export function principalSignature(name: string | null): Html {
  return html`<div>
    <div class="signature"><div class="when">Ngày …… tháng …… năm 20……</div></div>
    ${signature('Hiệu trưởng', 'Ký tên, đóng dấu', name)}
  </div>`;
}
