import type { OfficialDocument } from '@/data/content/documents';
import { writtenDay } from '@/time/vietnam-time';
import { FileLinks } from '../parts/file-links';
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
          <tr key={document.documentId} id={document.documentId}>
            <td className={styles.number}>{document.number ?? 'Không số'}</td>
            <td className={styles.day}>
              <time dateTime={document.issuedOn}>{writtenDay(document.issuedOn)}</time>
            </td>
            <td className={styles.title}>
              <span>{document.title}</span>
              {document.abstract !== null && <span className={styles.abstract}>{document.abstract}</span>}
              <span className={styles.detail}>{detailOf(document)}</span>
            </td>
            <td className={styles.file}>
              {document.file === null ? (
                <span className={styles.none}>Chưa có tệp</span>
              ) : (
                <FileLinks file={document.file} of={document.title} />
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
