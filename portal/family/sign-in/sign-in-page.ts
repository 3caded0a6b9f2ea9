import type { FamilyPage } from '../page/family-page';
import { html } from '../page/html';
import { pageStyle } from '../page/style';

const STYLE = pageStyle(`
.box{max-width:26rem;margin:clamp(.5rem,4vh,3rem) auto 0}
.gate{width:5.5rem;height:5.2rem;margin-bottom:1.3rem;border:.5rem solid var(--solid);border-bottom:0;border-radius:2.75rem 2.75rem 0 0;box-shadow:0 .25rem 0 var(--second)}
form.sign{display:grid;gap:1.1rem;margin-top:1.6rem}
label{display:block;margin-bottom:.35rem;font-weight:600}
input:not([type=hidden]){width:100%;padding:.8rem .9rem;border:1px solid var(--field);border-radius:.6rem;background:var(--raised);color:inherit;font:inherit;font-size:1.0625rem}
.button{width:100%;padding-block:.95rem}
.notice{margin-top:1.2rem}
.help{margin-top:1.6rem;padding-top:1.2rem;border-top:1px solid var(--line)}
`);

export interface SignInForm {
  /** Where to go afterwards: already checked. */
  readonly returnPath: string;
  /** What was typed, so that only the password is typed again. */
  readonly identifier?: string;
  /** Why the last attempt did not succeed. */
  readonly problem?: string;
}

export function signInPage({ returnPath, identifier = '', problem }: SignInForm): FamilyPage {
  return {
    title: 'Đăng nhập sổ liên lạc điện tử',
    style: STYLE,
    signedIn: false,
    content: html`<div class="box">
      <div class="gate" aria-hidden="true"></div>
      <h1>Đăng nhập</h1>
      <p class="lead">Xem kết quả học tập và tin nhắn của nhà trường về các con.</p>
      ${problem !== undefined && html`<p class="notice" role="alert">${problem}</p>`}
      <form class="sign" method="post" action="/phu-huynh/dang-nhap">
        <input type="hidden" name="tiep" value="${returnPath}" />
        <div>
          <label for="identifier">Số điện thoại hoặc email</label>
          <input
            id="identifier"
            name="identifier"
            value="${identifier}"
            autocomplete="username"
            autocapitalize="none"
            spellcheck="false"
            maxlength="254"
            required
          />
        </div>
        <div>
          <label for="password">Mật khẩu</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            maxlength="200"
            required
          />
        </div>
        <button class="button">Đăng nhập</button>
      </form>
      <p class="help small muted">
        Chưa có tài khoản hoặc quên mật khẩu? Mời phụ huynh liên hệ văn phòng nhà trường. Số điện thoại đăng nhập là số
        đã đăng ký với nhà trường.
      </p>
    </div>`,
  };
}
