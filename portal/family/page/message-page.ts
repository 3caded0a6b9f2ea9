import type { FamilyPage } from './family-page';
import { html } from './html';
import { pageStyle } from './style';

const STYLE = pageStyle(
  `.say{max-width:32rem;margin:clamp(1rem,8vh,5rem) auto 0;text-align:center}.say p{margin-top:.9rem}.say .button{margin-top:1rem}`,
);

export interface Message {
  readonly title: string;
  readonly text: string;
  readonly signedIn: boolean;
  readonly way: { readonly href: string; readonly text: string };
}

/** A page that says one thing and where to go on. */
export function messagePage({ title, text, signedIn, way }: Message): FamilyPage {
  return {
    title,
    style: STYLE,
    signedIn,
    content: html`<div class="say">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a class="button" href="${way.href}">${way.text}</a></p>
    </div>`,
  };
}

/** The same for a card that is not published, a child of another family and a pupil who does not exist. */
export const NO_SUCH_CARD: Message = {
  title: 'Chưa có phiếu liên lạc này',
  text: 'Phiếu liên lạc chỉ xem được sau khi nhà trường công bố kết quả học kỳ, và chỉ bằng tài khoản của gia đình học sinh. Trang sau đây có mọi phiếu đã công bố của các con.',
  signedIn: true,
  way: { href: '/phu-huynh', text: 'Các con' },
};

export const NO_SUCH_PAGE: Message = {
  title: 'Không tìm thấy trang này',
  text: 'Đường dẫn có thể đã gõ sai.',
  signedIn: false,
  way: { href: '/phu-huynh', text: 'Sổ liên lạc điện tử' },
};

export const TRY_LATER: Message = {
  title: 'Sổ liên lạc đang tạm nghỉ',
  text: 'Hệ thống chưa đọc được dữ liệu. Xin thử lại sau ít phút; không có gì bị mất.',
  signedIn: false,
  way: { href: '/phu-huynh', text: 'Thử lại' },
};

export const NOT_OUR_FORM: Message = {
  title: 'Yêu cầu không được nhận',
  text: 'Biểu mẫu này không được gửi từ trang sổ liên lạc. Xin mở lại trang và thử lại.',
  signedIn: false,
  way: { href: '/phu-huynh', text: 'Sổ liên lạc điện tử' },
};
