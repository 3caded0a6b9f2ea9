import type { OfficialDocument } from '@/data/content/documents';
import { writtenDay } from '@/time/vietnam-time';
import { FileLinks } from '../parts/file-links';
import { DOCUMENT_KIND_LABELS } from './labels';
import styles from './document-list.module.css';

/** A few documents in short. */
export function DocumentList({ documents }: { readonly documents: readonly OfficialDocument[] }) {
  return (
    <ul role="list" className={styles.list}>
      {documents.map(({ documentId, number, title, issuedOn, kind, file }) => (
        <li key={documentId}>
          <p className={styles.over}>
            <span className={styles.kind}>{DOCUMENT_KIND_LABELS[kind]}</span>
            {number !== null && <span>{number}</span>}
            <time dateTime={issuedOn}>{writtenDay(issuedOn)}</time>
          </p>
          <h3 className={styles.title}>{title}</h3>
          {file !== null && <FileLinks file={file} of={title} />}
        </li>
      ))}
    </ul>
  );
}
