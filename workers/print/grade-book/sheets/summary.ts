import { html, type Html } from '../../../html/html';
import type { GradeBook, SummarySheet, Tally } from '../model';
import { principalSignature, signature } from './signature';
import { textCell } from './name-cell';

/** All subjects of a term or of the year on one page, with ratings, absences and titles. */
export function summarySheet({ cover, pupils }: GradeBook, sheet: SummarySheet): Html {
  return html`<section class="sheet summary">
    <h2>${sheet.title}</h2>
    <p class="under">Lớp ${cover.className} · Năm học ${cover.schoolYear}</p>
    <table>
      <colgroup>
        <col style="width:7mm" />
        <col style="width:42mm" />
        ${sheet.subjectHeads.map(() => html`<col />`)}
        ${sheet.resultHeads.map((label) => html`<col style="width:${columnWidth(label)}mm" />`)}
      </colgroup>
      <thead>
        <tr>
          <th>STT</th>
          <th>Họ và tên</th>
          ${[...sheet.subjectHeads, ...sheet.resultHeads].map(
            (label) =>
              html`<th class="turn"><span class="turned ${label.length > 22 ? 'long' : ''}">${label}</span></th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${pupils.map(
          (pupil, index) =>
            html`<tr class="${pupil.left ? 'left' : ''}">
              <td class="number">${pupil.rollNumber}</td>
              ${textCell(pupil.fullName, 23, 30)}
              ${(sheet.rows[index]?.subjects ?? []).map((text) => html`<td class="mark small">${text}</td>`)}
              ${(sheet.rows[index]?.results ?? []).map((text) => html`<td class="mark small result">${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="tallies">${sheet.tallies.map(tally)}</div>
    <p class="notes">${sheet.legend}</p>
    <div class="signatures">
      ${signature('Giáo viên chủ nhiệm', 'Ký và ghi rõ họ tên', cover.homeroomTeacher)}
      ${principalSignature(cover.principal)}
    </div>
  </section>`;
}

/** Words need more room than numbers and signs. */
const WIDE: Readonly<Record<string, number>> = { 'Danh hiệu': 11, 'Kết quả': 16 };

function columnWidth(label: string): number {
  return WIDE[label] ?? 8;
}

function tally({ title, items }: Tally): Html {
  return html`<span><b>${title}:</b>${items.map(({ label, count }) => `${label} ${count}`).join('; ')}</span>`;
}
