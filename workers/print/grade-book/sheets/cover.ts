import { html, type Html } from '../../../html/html';
import type { Cover } from '../model';
import { principalSignature, signature } from './signature';

export function coverSheet(cover: Cover): Html {
  return html`<section class="sheet cover">
    ${cover.authorities.map((name) => html`<div class="authority">${name}</div>`)}
    <div class="school">${cover.schoolName}</div>
    <div class="rule"></div>
    <h1>${cover.title}</h1>
    ${cover.subtitle === null ? null : html`<div class="subtitle">${cover.subtitle}</div>`}
    <div class="term">${cover.term}</div>
    <dl>
      <dt>Lớp:</dt>
      <dd>${cover.className}</dd>
      <dt>Năm học:</dt>
      <dd>${cover.schoolYear}</dd>
      <dt>Giáo viên chủ nhiệm:</dt>
      <dd>${cover.homeroomTeacher ?? '…………………………………'}</dd>
      <dt>Hiệu trưởng:</dt>
      <dd>${cover.principal ?? '…………………………………'}</dd>
    </dl>
    <div class="regulation">Đánh giá theo ${cover.regulation}</div>
    <div class="signatures">
      ${signature('Giáo viên chủ nhiệm', 'Ký và ghi rõ họ tên', cover.homeroomTeacher)}
      ${principalSignature(cover.principal)}
    </div>
  </section>`;
}
