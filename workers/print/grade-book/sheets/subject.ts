import { html, type Html } from '../../../html/html';
import type { Distribution, GradeBook, SubjectSheet } from '../model';
import { signature } from './signature';
import { textCell } from './name-cell';

/** One subject's marks of the term, one row a pupil. */
export function subjectSheet({ cover, pupils }: GradeBook, sheet: SubjectSheet): Html {
  return html`<section class="sheet">
    <h2>Môn: ${sheet.name}</h2>
    <p class="under">${cover.term} · Lớp ${cover.className} · Năm học ${cover.schoolYear}</p>
    <table>
      <colgroup>
        <col style="width:8mm" />
        <col style="width:50mm" />
        ${sheet.heads.flatMap(({ columns }) => columns.map(() => html`<col />`))}
        ${sheet.resultHeads.map(() => html`<col style="width:18mm" />`)}
      </colgroup>
      <thead>
        <tr>
          <th rowspan="2">STT</th>
          <th rowspan="2">Họ và tên</th>
          ${sheet.heads.map((head) => html`<th colspan="${head.columns.length}">${head.label}</th>`)}
          ${sheet.resultHeads.map((label) => html`<th rowspan="2">${label}</th>`)}
        </tr>
        <tr>
          ${sheet.heads.flatMap(({ columns }) => columns.map((label) => html`<th>${label}</th>`))}
        </tr>
      </thead>
      <tbody>
        ${pupils.map(
          (pupil, index) =>
            html`<tr class="${pupil.left ? 'left' : ''}">
              <td class="number">${pupil.rollNumber}</td>
              ${textCell(pupil.fullName, 29, 37)}
              ${(sheet.rows[index]?.marks ?? []).map((text) => html`<td class="mark">${text}</td>`)}
              ${(sheet.rows[index]?.results ?? []).map((text) => html`<td class="mark result">${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="after">
      <div>
        ${distributionTable(sheet.distribution)}
        <p class="notes">Trong trang này có <b>${sheet.correctedMarks}</b> điểm đã sửa.</p>
      </div>
      ${signature('Giáo viên bộ môn', 'Ký và ghi rõ họ tên', sheet.teachers.join(', '))}
    </div>
  </section>`;
}

function distributionTable({ assessed, bands }: Distribution): Html {
  return html`<table>
    <tr>
      <th>Xếp loại</th>
      ${bands.map(({ label }) => html`<th>${label}</th>`)}
    </tr>
    <tr>
      <td>Số lượng / ${assessed}</td>
      ${bands.map(({ count }) => html`<td>${count}</td>`)}
    </tr>
    <tr>
      <td>Tỉ lệ %</td>
      ${bands.map(({ percent }) => html`<td>${percent}</td>`)}
    </tr>
  </table>`;
}
