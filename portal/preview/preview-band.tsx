import { wallTime } from '@/time/vietnam-time';
import type { DraftHead } from './preview-place';
import styles from './preview-band.module.css';

/** Nobody takes a draft for what the school has said: this stands over it, on paper too. */
export function PreviewBand({ head: { expiresAt, isPublished } }: { readonly head: DraftHead }) {
  const { time } = wallTime(expiresAt);
  return (
    <aside aria-label="Xem trước" className={styles.band}>
      <p>
        <strong>{isPublished ? 'Bản nháp – thay đổi chưa đăng' : 'Bản nháp – chưa đăng'}</strong>, hết hạn lúc{' '}
        <time dateTime={expiresAt.toISOString()}>{time}</time>. Người xem trang chưa thấy nội dung này.
      </p>
    </aside>
  );
}
