import type { ContentFile } from '@/data/content/parts/file';
import { Icon } from './icon';
import styles from './file-links.module.css';

/** To look at a file here, where browsers can, and to take it. @param of what the file is, for those who hear links alone */
export function FileLinks({ file, of }: { readonly file: ContentFile; readonly of: string }) {
  return (
    <span className={styles.links}>
      {file.type === 'PDF' && (
        <a href={file.src}>
          <Icon name="eye" size={18} />
          Xem<span className="visually-hidden">: {of}</span>
        </a>
      )}
      <a href={file.src} download>
        <Icon name="download" size={18} />
        Tải về<span className="visually-hidden">: {of}</span>
      </a>
      <span className={styles.size}>{sizeOf(file)}</span>
    </span>
  );
}

function sizeOf({ type, kilobytes }: ContentFile): string {
  if (kilobytes === null) return type;
  const size =
    kilobytes < 1000
      ? `${Math.max(1, Math.round(kilobytes))} KB`
      : `${(kilobytes / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
  return `${type} · ${size}`;
}
