import type { OfficialDocument } from '@/data/content/documents';
import { writtenDay } from '@/time/vietnam-time';
import { Icon } from '../parts/icon';
import { DOCUMENT_KIND_LABELS } from '../site/labels';
import styles from './document-table.module.css';

/** A table on wide windows; on a phone each row becomes a card. */
export function DocumentTable({ documents }: { readonly documents: readonly OfficialDocument[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Số, ký hiệu</th>
          <th scope="col">Ngày ban hành</th>
          <th scope="col">Trích yếu</th>
          <th scope="col">Tệp</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((document) => (
          <tr key={document.documentId}>
            <td className={styles.number}>{document.number ?? 'Không số'}</td>
            <td className={styles.day}>
              <time dateTime={document.issuedOn}>{writtenDay(document.issuedOn)}</time>
            </td>
            <td className={styles.title}>
              <span>{document.title}</span>
              <span className={styles.detail}>{detailOf(document)}</span>
            </td>
            <td className={styles.file}>
              {document.file === null ? (
                <span className={styles.none}>Chưa có tệp</span>
              ) : (
                <a href={document.file.src} download>
                  <Icon name="download" size={18} />
                  Tải về<span className="visually-hidden">: {document.title}</span>
                  <span className={styles.size}>{sizeOf(document.file)}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function detailOf({ kind, issuer, signer }: OfficialDocument): string {
  const by = signer === null ? null : `Người ký: ${signer}`;
  return [DOCUMENT_KIND_LABELS[kind], issuer, by].filter((part) => part !== null).join(' · ');
}

function sizeOf({ type, kilobytes }: NonNullable<OfficialDocument['file']>): string {
  if (kilobytes === null) return type;
  const size =
    kilobytes < 1000
      ? `${Math.max(1, Math.round(kilobytes))} KB`
      : `${(kilobytes / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
  return `${type} · ${size}`;
}
