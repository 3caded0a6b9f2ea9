import styles from './email-words.module.css';

/** Broken, where it must be, before the sign: a hyphen within the host is no place to break. */
export function EmailWords({ email }: { readonly email: string }) {
  const at = email.indexOf('@');
  if (at === -1) return email;
  return (
    <span className={styles.email}>
      {email.slice(0, at)}
      <wbr />
      <span className={styles.host}>{email.slice(at)}</span>
    </span>
  );
}
