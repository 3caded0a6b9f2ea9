import { styled } from 'styled-components';
import { color } from '../shell/theme';

const Details = styled.details`
  color: ${color('neutral700')};
  font-size: 1.25rem;

  & summary {
    color: ${color('neutral600')};
    font-size: 1.2rem;
    font-weight: 600;
    cursor: pointer;
  }
  & summary:focus-visible {
    outline: 2px solid ${color('primary600')};
    outline-offset: 2px;
  }
  & dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.5rem 1.2rem;
    padding-top: 0.8rem;
    line-height: 1.45;
  }
  & dt {
    color: ${color('neutral800')};
    font-weight: 500;
  }
`;

const KEYS: readonly (readonly [keys: string, meaning: string])[] = [
  ['Enter, Tab', 'xuống ô dưới, sang ô phải (thêm Shift: ngược lại)'],
  ['8  8,5  10', 'điểm; Đ, CĐ ở môn nhận xét'],
  ['v, k', 'vắng chờ kiểm tra bù; không kiểm tra bù'],
  ['F2, Delete', 'sửa trong ô; xóa'],
  ['Shift+mũi tên', 'chọn nhiều ô (hoặc kéo chuột)'],
  ['Ctrl+D', 'chép ô trên cùng xuống các ô đã chọn'],
  ['Ctrl+C, Ctrl+V', 'chép, dán với Excel; khối dán được xem trước'],
  ['Ctrl+Z, Ctrl+Y', 'hoàn tác, làm lại'],
  ['Shift+F2', 'lịch sử ô điểm'],
  ['Alt+V', 'vì sao có điểm trung bình này; lần nữa: trở lại bảng điểm (Esc: đóng)'],
  ['Alt+T, / hoặc Ctrl+F', 'tìm học sinh; Enter: đến dòng của em'],
  ['Alt+L, Alt+M', 'chọn lớp, chọn môn'],
  ['Alt+PageUp/Down', 'môn trước, sau (thêm Shift: lớp)'],
  ['Esc rồi Tab', 'rời bảng điểm'],
];

/** The keys of the grid. */
export function KeysHelp() {
  return (
    <Details>
      <summary>Phím tắt</summary>
      <dl>
        {KEYS.map(([keys, meaning]) => (
          <FragmentPair key={keys} keys={keys} meaning={meaning} />
        ))}
      </dl>
    </Details>
  );
}

function FragmentPair({ keys, meaning }: { readonly keys: string; readonly meaning: string }) {
  return (
    <>
      <dt>{keys}</dt>
      <dd>{meaning}</dd>
    </>
  );
}
