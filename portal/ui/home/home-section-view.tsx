import type { HomeSection } from '@/data/content/site-setting';
import type { SchoolHomeProps } from '../pages/school-home';
import { NewsGrid } from '../pages/news-grid';
import { QuickLinks } from '../pages/quick-links';
import { Empty } from '../parts/empty';
import { Section } from '../parts/section';
import { AdmissionCard } from '../site/admission-card';
import { AlbumList } from '../site/album-list';
import { DocumentList } from '../site/document-list';
import { EventList } from '../site/event-list';
import { HonourBoard } from '../site/honour-board';
import { MenuTable } from '../site/menu-table';
import { NoticeList } from '../site/notice-list';
import styles from './home-section-view.module.css';

type HomeSectionViewProps = SchoolHomeProps & { readonly section: HomeSection };

export function HomeSectionView({ section, ...home }: HomeSectionViewProps) {
  const { links, places, parts, today, quickLinks, content } = home;
  const titled = (usual: string) => section.title ?? usual;
  switch (section.kind) {
    case 'quickLinks':
      return <QuickLinks links={links} parts={parts} own={quickLinks} />;
    case 'notices':
      return (
        <Section id="thong-bao" title={titled('Thông báo')} more={{ href: links.notices, text: 'Tất cả thông báo' }}>
          {content.notices.length === 0 ? (
            <Empty icon="notice">Hiện không có thông báo nào. Thông báo mới của nhà trường sẽ có ở đây.</Empty>
          ) : (
            <NoticeList notices={content.notices} places={places} />
          )}
        </Section>
      );
    case 'calendar':
      return (
        <Section id="sap-dien-ra" title={titled('Sắp diễn ra')} more={{ href: links.calendar, text: 'Lịch' }}>
          {content.events.length === 0 ? (
            <Empty icon="calendar">Chưa có sự kiện nào trong những ngày tới.</Empty>
          ) : (
            <EventList events={content.events} />
          )}
        </Section>
      );
    case 'news':
      return (
        <Section id="tin-tuc" title={titled('Tin tức')} more={{ href: links.news, text: 'Tất cả tin' }}>
          <NewsGrid news={content.news} places={places} />
        </Section>
      );
    case 'honours':
      return <HonourBoard id="vinh-danh" title={titled('Niềm tự hào')} honours={content.honours} />;
    case 'documents':
      return (
        <Section id="van-ban" title={titled('Văn bản mới')} more={{ href: links.documents, text: 'Tất cả văn bản' }}>
          <DocumentList documents={content.documents} />
        </Section>
      );
    case 'menu':
      return (
        <Section
          id="thuc-don"
          title={titled(home.site.level === 'preschool' ? 'Tuần này bé ăn gì' : 'Thực đơn bán trú')}
          more={{ href: links.menu(), text: 'Thực đơn' }}
        >
          {content.menu !== null && <MenuTable week={content.menu} today={today} />}
        </Section>
      );
    case 'admission':
      return (
        <Section id="tuyen-sinh" title={titled('Tuyển sinh')} more={{ href: links.admissions, text: 'Xem tất cả' }}>
          <ul role="list" className={styles.cards}>
            {content.admissions.map((admission) => (
              <li key={admission.documentId}>
                <AdmissionCard admission={admission} href={links.admission(admission.slug)} today={today} />
              </li>
            ))}
          </ul>
        </Section>
      );
    case 'gallery':
      return (
        <Section id="hinh-anh" title={titled('Hình ảnh')} more={{ href: links.gallery(), text: 'Thư viện ảnh' }}>
          <AlbumList albums={content.albums} links={links} mosaic />
        </Section>
      );
  }
}
