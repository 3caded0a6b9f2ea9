'use client';

/** Shown when making a page failed in a way that nobody foresaw. It stands alone: no styles, no data, no script needed. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <body>
        <main>
          <h1>Trang gặp sự cố</h1>
          <p>
            Xin thử lại sau ít phút, hoặc <a href="/">về trang đầu</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
