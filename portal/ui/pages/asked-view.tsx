import type { Site } from '@/data/content/sites';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { PageHead } from '../parts/page-head';
import { PhoneLink } from '../parts/phone-link';

/** Thanks, and what happens next. */
export function AskedView({ site, links }: { readonly site: Site; readonly links: SiteLinks }) {
  return (
    <>
      <PageHead
        title="Đã nhận câu hỏi"
        trail={[
          { href: links.home, text: 'Trang đầu' },
          { href: links.questions(), text: 'Hỏi đáp' },
        ]}
      />
      <div className={`${page.narrow} ${page.body} ${page.prose}`}>
        <p>Cảm ơn bạn đã gửi câu hỏi đến {site.name}.</p>
        <p>
          Câu trả lời sẽ đăng ở <a href={links.questions()}>trang Hỏi đáp</a> sau khi được duyệt; tên và cách liên hệ
          của bạn không hiện trên trang.
        </p>
        {site.phone !== null && (
          <p>
            Việc gấp xin gọi <PhoneLink phone={site.phone} />.
          </p>
        )}
      </div>
    </>
  );
}
