import { html, type Html } from '../family/page/html';
import { pageTop } from '../framed/framed-parts';

const AGAIN = 'Mở lại mục này trong trang quản trị rồi bấm “Xem trước” để có đường dẫn mới.';

const SAYS = {
  403: { title: 'Đường dẫn xem trước không đúng', text: `Bản nháp chỉ mở được từ trang quản trị. ${AGAIN}` },
  404: { title: 'Không có bản xem trước này', text: `Đường dẫn đã gõ sai, hoặc thuộc trang của đơn vị khác. ${AGAIN}` },
  410: {
    title: 'Đường dẫn xem trước đã hết hạn',
    text: `Đường dẫn chỉ dùng được 15 phút, hoặc bản nháp đã bị xóa. ${AGAIN}`,
  },
  503: {
    title: 'Chưa mở được bản xem trước',
    text: 'Hệ thống quản trị đang bận hoặc tạm dừng. Xin thử lại sau ít phút.',
  },
} as const;

/** Why a preview is not shown: nothing of the draft stands in it. */
export function refusedPage(
  status: keyof typeof SAYS,
  home: string,
): { readonly title: string; readonly content: Html } {
  const { title, text } = SAYS[status];
  return {
    title,
    content: html`${pageTop(title, home)}
      <div class="framed-body"><p class="search-say">${text}</p></div>`,
  };
}
