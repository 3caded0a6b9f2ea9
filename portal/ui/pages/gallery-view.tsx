import type { ArticleHead } from '@/data/content/articles';
import type { Listing } from '@/data/content/parts/answer';
import type { SiteLinks } from '@/routing/links';
import page from '@/styles/page.module.css';
import { Empty } from '../parts/empty';
import { PageHead } from '../parts/page-head';
import { Pager } from '../parts/pager';
import { AlbumList } from '../site/album-list';

export interface GalleryViewProps {
  readonly links: SiteLinks;
  readonly page: number;
  readonly listing: Listing<ArticleHead>;
}

export function GalleryView({ links, page: number, listing }: GalleryViewProps) {
  return (
    <>
      <PageHead title="Thư viện ảnh" trail={[{ href: links.home, text: 'Trang đầu' }]} />
      <div className={`${page.wide} ${page.body}`}>
        {listing.items.length === 0 ? (
          <Empty icon="picture">
            Chưa có ảnh nào. Trong khi chờ, mời xem <a href={links.news}>tin tức</a>.
          </Empty>
        ) : (
          <>
            <h2 className="visually-hidden">Danh sách</h2>
            <AlbumList albums={listing.items} links={links} first />
          </>
        )}
        <Pager page={number} pages={listing.pages} href={(other) => links.gallery(other)} />
      </div>
    </>
  );
}
