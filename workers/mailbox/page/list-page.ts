import { html, type Html } from '../../html/html';
import type { Entry, ReceivedEmail, SmsStatus, StoredSms } from '../entry';

export type Filter = 'all' | 'email' | 'sms';

const STATUS_WORDS: Readonly<Record<SmsStatus, string>> = {
  queued: 'đang chờ gửi',
  sent: 'đã gửi',
  delivered: 'đã tới máy',
  undelivered: 'không tới được',
  failed: 'gửi hỏng',
};

const FILTERS: readonly { readonly filter: Filter; readonly label: string }[] = [
  { filter: 'all', label: 'Tất cả' },
  { filter: 'email', label: 'Thư điện tử' },
  { filter: 'sms', label: 'SMS' },
];

/** The whole page, newest first. */
export function listPage(entries: readonly Entry[], filter: Filter, version: string): string {
  const shown = entries.filter(({ kind }) => filter === 'all' || kind === filter).slice(0, 200);
  return html`<!doctype html>
    <html lang="vi" data-version="${version}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Hộp thư thử – Cổng Trường</title>
        <link rel="stylesheet" href="/styles.css" />
        <script defer src="/refresh.js"></script>
      </head>
      <body>
        <header>
          <h1>Hộp thư thử</h1>
          <p>Mọi thư và SMS của hệ thống trên máy này dừng lại ở đây, không gửi ra ngoài.</p>
          <nav aria-label="Lọc">
            ${FILTERS.map(
              (item) =>
                html`<a href="/?loc=${item.filter}" ${item.filter === filter ? CURRENT : null}
                  >${item.label} (${count(entries, item.filter)})</a
                >`,
            )}
          </nav>
        </header>
        <main>${shown.length === 0 ? emptyState() : shown.map(entryCard)}</main>
      </body>
    </html>`.text;
}

const CURRENT = html`aria-current="page"`;

function count(entries: readonly Entry[], filter: Filter): number {
  return entries.filter(({ kind }) => filter === 'all' || kind === filter).length;
}

function emptyState(): Html {
  return html`<div class="empty">
    <p><b>Chưa có thư hay SMS nào.</b></p>
    <p>Khi nhà trường công bố kết quả học kỳ, thông báo gửi phụ huynh sẽ hiện ở đây. Trang tự làm mới.</p>
  </div>`;
}

function entryCard(entry: Entry): Html {
  return entry.kind === 'email' ? emailCard(entry) : smsCard(entry);
}

function emailCard(email: ReceivedEmail): Html {
  return html`<article>
    <div class="head"><span class="kind">Thư</span>${moment(email.receivedAt)}</div>
    <h2>${email.subject === '' ? '(không có tiêu đề)' : email.subject}</h2>
    <dl>
      <dt>Từ</dt>
      <dd>${email.from}</dd>
      <dt>Đến</dt>
      <dd>${email.toHeader}</dd>
    </dl>
    <details>
      <summary>Đọc thư</summary>
      ${
        email.html === ''
          ? html`<pre>${email.text}</pre>`
          : html`<iframe
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              title="Nội dung thư"
              loading="lazy"
              src="/messages/${email.id}/html"
            ></iframe>`
      }
    </details>
  </article>`;
}

function smsCard(sms: StoredSms): Html {
  return html`<article>
    <div class="head">
      <span class="kind">SMS</span><b>${sms.to}</b><span class="status">${STATUS_WORDS[sms.status]}</span>
      ${moment(sms.receivedAt)}
    </div>
    <p class="bubble">${withLinks(sms.body)}</p>
    <div class="status">Từ ${sms.from} · ${sms.body.length} ký tự</div>
  </article>`;
}

/** Web addresses can be followed. */
function withLinks(text: string): readonly (string | Html)[] {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, index) =>
      index % 2 === 0 ? part : html`<a href="${part}" target="_blank" rel="noopener noreferrer">${part}</a>`,
    );
}

const CLOCK = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Ho_Chi_Minh',
});

function moment(iso: string): Html {
  return html`<time datetime="${iso}">${CLOCK.format(new Date(iso))}</time>`;
}
