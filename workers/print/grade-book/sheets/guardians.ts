import { html, type Html } from '../../../html/html';
import type { GradeBook } from '../model';
import { textCell } from './name-cell';

/** Sơ yếu lý lịch, the right page: their families, and changes to mind. */
export function guardiansSheet({ cover, pupils }: GradeBook): Html {
  return html`<section class="sheet register">
    <h2>Sơ yếu lý lịch học sinh (tiếp theo)</h2>
    <p class="under">Lớp ${cover.className} · Năm học ${cover.schoolYear}</p>
    <table>
      <colgroup>
        <col style="width:8mm" />
        <col style="width:41mm" />
        <col style="width:34mm" />
        <col style="width:34mm" />
        <col style="width:26mm" />
        <col style="width:19mm" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th>STT</th>
          <th>Họ và tên học sinh</th>
          <th>Họ tên cha</th>
          <th>Họ tên mẹ</th>
          <th>Người giám hộ</th>
          <th>Điện thoại</th>
          <th>Những thay đổi<br />cần chú ý</th>
        </tr>
      </thead>
      <tbody>
        ${pupils.map(
          (pupil) =>
            html`<tr class="${pupil.left ? 'left' : ''}">
              <td class="number">${pupil.rollNumber}</td>
              ${textCell(pupil.fullName, 27, 32)} ${textCell(pupil.father, 21, 46)} ${textCell(pupil.mother, 21, 46)}
              ${textCell(pupil.guardian, 16, 36)}
              <td class="number small">${pupil.phones}</td>
              <td class="small note">${pupil.note}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
