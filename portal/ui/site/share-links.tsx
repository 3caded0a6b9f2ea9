import { Icon } from '../parts/icon';
import styles from './share-links.module.css';

/**
 * Plain links: nobody learns of the reader until she follows one. Zalo and the like take the address itself, so it stands here
 * to be copied.
 */
export function ShareLinks({ url, title }: { readonly url: string; readonly title: string }) {
  const address = encodeURIComponent(url);
  const words = encodeURIComponent(title);
  return (
    <section aria-label="Chia sẻ" className={styles.share}>
      <p>
        <Icon name="share" size={18} />
        <span className={styles.label}>Chia sẻ</span>
        <a href={`https://www.facebook.com/sharer/sharer.php?u=${address}`} rel="noopener nofollow external">
          Facebook<span className="visually-hidden"> (mở trang ngoài)</span>
        </a>
        <a href={`mailto:?subject=${words}&body=${address}`}>Thư điện tử</a>
        <a href={`sms:?&body=${words}%20${address}`}>Tin nhắn</a>
      </p>
      <p className={styles.address}>
        <span className={styles.label}>Địa chỉ bài:</span> <span className={styles.url}>{url}</span>
      </p>
    </section>
  );
}
