import type { Picture } from '@/data/content/parts/picture';
import type { VideoAddress } from '@cong-truong/domain/content/video-address';
import { Icon } from '../parts/icon';
import { PictureView } from '../parts/picture-view';
import styles from './video-link-view.module.css';

export interface VideoLinkViewProps {
  readonly video: VideoAddress;
  /** The article's own picture: one from the service would tell it who reads. */
  readonly picture: Picture | null;
  readonly title: string;
}

export function VideoLinkView({ video, picture, title }: VideoLinkViewProps) {
  return (
    <a href={video.watch} rel="noopener nofollow external" className={styles.video}>
      {picture === null ? (
        <span aria-hidden="true" className={styles.plain} />
      ) : (
        <PictureView picture={picture} sizes="(min-width: 64rem) 60rem, 100vw" first decorative />
      )}
      <span className={styles.words}>
        <span className={styles.play}>
          <Icon name="play" size={30} />
        </span>
        <span>
          Xem video trên {video.provider === 'youtube' ? 'YouTube' : 'Vimeo'}
          <span className="visually-hidden">: {title} (mở trang ngoài)</span>
        </span>
      </span>
    </a>
  );
}
