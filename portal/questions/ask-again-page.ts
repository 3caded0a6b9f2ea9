import { html, type Html } from '../family/page/html';
import { pageTop } from '../framed/framed-parts';
import { TRAP, type AskedForm } from './asked-form';

export interface AskAgain {
  readonly typed: AskedForm;
  readonly problems: readonly string[];
  /** Where the form is sent, and the site's first page. */
  readonly action: string;
  readonly home: string;
}

/** The form once more, with what was typed and why it was not taken. */
export function askAgainPage({ typed, problems, action, home }: AskAgain): Html {
  return html`${pageTop('Gửi câu hỏi', home)}
    <div class="framed-body">
      <div class="framed-problem" role="alert">${problems.map((problem) => html`<p>${problem}</p>`)}</div>
      <form method="post" action="${action}" class="framed-form">
        ${field('topic', 'Chủ đề', typed.topic, 120)}
        <div>
          <label for="cau-hoi">Câu hỏi (bắt buộc)</label>
          <textarea id="cau-hoi" name="question" required minlength="10" maxlength="1000">${typed.question}</textarea>
        </div>
        ${field('askerName', 'Họ tên (không công bố)', typed.askerName, 100)}
        ${field('askerContact', 'Email hoặc số điện thoại để trường trả lời (không công bố)', typed.askerContact, 200)}
        <div class="framed-hidden" aria-hidden="true">
          <label>Xin để trống <input name="${TRAP}" tabindex="-1" autocomplete="off" /></label>
        </div>
        <p><button class="framed-button">Gửi câu hỏi</button></p>
      </form>
    </div>`;
}

function field(name: string, label: string, value: string, most: number): Html {
  return html`<div>
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="text" value="${value}" maxlength="${most}" />
  </div>`;
}
