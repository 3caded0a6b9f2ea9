import { wallTime, writtenDay } from '../../time/vietnam-time';
import type { FamilyPage } from '../page/family-page';
import { html, type Html } from '../page/html';
import { pageStyle } from '../page/style';

const STYLE = pageStyle(`
.children{margin-top:1.4rem}.child+.child{margin-top:1rem}
.child header{display:flex;gap:.9rem;align-items:center}
.initial{display:grid;place-items:end center;flex:none;width:3rem;height:3rem;padding-bottom:.5rem;border-radius:50% 50% .5rem .5rem/46% 46% .5rem .5rem;background:var(--solid);box-shadow:inset 0 -.22rem 0 var(--second);color:#fff;font-weight:800;line-height:1}
.child h2{font-size:1.25rem}
.cards{display:grid;gap:.5rem;margin-top:1rem}
.cards a{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding:.85rem 1rem;border:1px solid var(--line);border-radius:.6rem;color:inherit;text-decoration:none}
.cards a:hover{border-color:var(--accent)}
.cards li:first-child a{border-color:transparent;background:var(--tint)}
.cards b{display:block;font-weight:600;line-height:1.35}
.cards i{font-style:normal;font-size:1.25rem;color:var(--accent)}
.none{margin-top:1rem;padding-top:.9rem;border-top:1px solid var(--line)}
.section{margin:2.4rem 0 .9rem;font-size:1.25rem}
.messages{display:grid;gap:.75rem}
.about{font-size:.8125rem;color:var(--muted)}
.messages h3{margin:.15rem 0 .3rem;font-size:1.0625rem}
.fresh{margin-top:2.4rem}
`);

export interface ChildView {
  readonly studentId: string;
  readonly fullName: string;
  readonly schoolName: string | null;
  readonly className: string | null;
  readonly cards: readonly { readonly schoolYear: string; readonly term: number; readonly frozenAt: Date }[];
}

export interface MessageView {
  readonly studentId: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly channels: readonly ('sms' | 'email')[];
}

export interface ChildrenView {
  readonly children: readonly ChildView[];
  readonly messages: readonly MessageView[];
  readonly now: Date;
}

/** All children of a family on one page, in whatever schools they are. */
export function childrenPage({ children, messages, now }: ChildrenView): FamilyPage {
  const names = new Map(children.map(({ studentId, fullName }) => [studentId, fullName]));
  return {
    title: 'Các con',
    style: STYLE,
    signedIn: true,
    content: html`<h1>Các con</h1>
      <p class="lead">Phiếu liên lạc đã công bố và tin nhắn của nhà trường.</p>
      <div class="children">${children.map(childCard)}</div>
      ${children.length === 0 && noChildren()}${
        messages.length > 0 &&
        html`<section aria-labelledby="tin-nhan">
          <h2 class="section" id="tin-nhan">Tin nhắn của nhà trường</h2>
          <ol class="messages">
            ${messages.map((message) => messageCard(message, names.get(message.studentId) ?? ''))}
          </ol>
        </section>`
      }
      <p class="fresh small muted">Cập nhật lúc ${moment(now)}.</p>`,
  };
}

function childCard({ studentId, fullName, schoolName, className, cards }: ChildView): Html {
  const place = [className === null ? null : `Lớp ${className}`, schoolName]
    .filter((part) => part !== null)
    .join(' · ');
  return html`<section class="child card" aria-label="${fullName}">
    <header>
      <span class="initial" aria-hidden="true">${fullName.split(' ').at(-1)?.charAt(0) ?? ''}</span>
      <div>
        <h2>${fullName}</h2>
        <p class="muted small">${place}</p>
      </div>
    </header>
    ${
      cards.length === 0
        ? html`<p class="none small muted">
            Chưa có phiếu liên lạc nào được công bố. Khi nhà trường công bố kết quả học kỳ, phiếu sẽ có ở đây và gia
            đình được báo bằng tin nhắn.
          </p>`
        : html`<ul class="cards">
            ${cards.map((card) => cardLink(studentId, card))}
          </ul>`
    }
  </section>`;
}

function cardLink(studentId: string, { schoolYear, term, frozenAt }: ChildView['cards'][number]): Html {
  return html`<li>
    <a href="/phu-huynh/con/${studentId}/${schoolYear}/${term}">
      <span>
        <b>Học kỳ ${term === 1 ? 'I' : 'II'} · ${schoolYear}</b>
        <span class="about">Công bố lúc ${moment(frozenAt)}</span>
      </span>
      <i aria-hidden="true">→</i>
    </a>
  </li>`;
}

const CHANNELS = { sms: 'SMS', email: 'email' } as const;

/** Each message says which child it is about. */
function messageCard({ title, body, createdAt, channels }: MessageView, child: string): Html {
  const sent = channels.length === 0 ? '' : ` · đã gửi qua ${channels.map((channel) => CHANNELS[channel]).join(', ')}`;
  return html`<li class="card">
    <p class="about">${child} · ${moment(createdAt)}${sent}</p>
    <h3>${title}</h3>
    <p>${body}</p>
  </li>`;
}

function noChildren(): Html {
  return html`<p class="card">
    Tài khoản này chưa gắn với học sinh nào. Mời phụ huynh liên hệ văn phòng nhà trường để được gắn với hồ sơ của con.
  </p>`;
}

function moment(at: Date): string {
  const { day, time } = wallTime(at);
  return `${time}, ${writtenDay(day)}`;
}
