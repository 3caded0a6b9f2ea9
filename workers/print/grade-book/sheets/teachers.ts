import { html, type Html } from '../../../html/html';
import type { GradeBook } from '../model';
import { principalSignature } from './signature';

/** Who teaches what, with a specimen of each signature: marks further on are signed by the same hands. */
export function teachersSheet({ cover, teachers }: GradeBook): Html {
  return html`<section class="sheet teachers">
    <h2>Giáo viên bộ môn và chữ ký mẫu</h2>
    <p class="under">Lớp ${cover.className} · Năm học ${cover.schoolYear}</p>
    <table>
      <colgroup>
        <col style="width:9mm" />
        <col style="width:44mm" />
        <col style="width:54mm" />
        <col />
        <col style="width:42mm" />
      </colgroup>
      <thead>
        <tr>
          <th>STT</th>
          <th>Môn học</th>
          <th>Họ và tên giáo viên</th>
          <th>Thời gian dạy</th>
          <th>Chữ ký mẫu</th>
        </tr>
      </thead>
      <tbody>
        ${teachers.map(
          (line, index) =>
            html`<tr>
              <td class="number">${index + 1}</td>
              <td>${line.subject}</td>
              <td>${line.fullName}</td>
              <td class="number small">${line.period}</td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="signatures">
      <div></div>
      ${principalSignature(cover.principal)}
    </div>
  </section>`;
}
