import { html, type Html } from '../../../html/html';
import type { GradeBook, PupilLine } from '../model';
import { textCell } from './name-cell';

/** Sơ yếu lý lịch, the left page: the pupils themselves. */
export function pupilsSheet({ cover, pupils }: GradeBook): Html {
  return html`<section class="sheet register">
    <h2>Sơ yếu lý lịch học sinh</h2>
    <p class="under">Lớp ${cover.className} · Năm học ${cover.schoolYear}</p>
    <table>
      <colgroup>
        <col style="width:8mm" />
        <col style="width:46mm" />
        <col style="width:18mm" />
        <col style="width:8mm" />
        <col style="width:14mm" />
        <col style="width:32mm" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th>STT</th>
          <th>Họ và tên</th>
          <th>Ngày sinh</th>
          <th>Nữ</th>
          <th>Dân tộc</th>
          <th>Nơi sinh</th>
          <th>Chỗ ở hiện nay</th>
        </tr>
      </thead>
      <tbody>
        ${pupils.map(
          (pupil) =>
            html`<tr class="${pupil.left ? 'left' : ''}">
              <td class="number">${pupil.rollNumber}</td>
              ${textCell(pupil.fullName, 27, 34)}
              <td class="number small">${pupil.dateOfBirth}</td>
              <td class="number">${pupil.female ? '×' : ''}</td>
              ${textCell(pupil.ethnicity, 8, 10)} ${textCell(pupil.placeOfBirth, 19, 46)}
              ${textCell(pupil.address, 34, 76)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${totals(pupils)}
  </section>`;
}

function totals(pupils: readonly PupilLine[]): Html {
  const present = pupils.filter((pupil) => !pupil.left);
  const girls = present.filter((pupil) => pupil.female).length;
  return html`<p class="tallies">
    <span><b>Sĩ số:</b>${present.length}</span>
    <span><b>Nữ:</b>${girls}</span>
    <span><b>Đã rời lớp:</b>${pupils.length - present.length}</span>
  </p>`;
}
