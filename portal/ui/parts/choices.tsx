import styles from './choices.module.css';

export interface ChoicesProps {
  readonly label: string;
  readonly choices: readonly { readonly href: string; readonly text: string; readonly chosen: boolean }[];
}

/** A list narrowed by following a link: each choice is a page with an address of its own. */
export function Choices({ label, choices }: ChoicesProps) {
  return (
    <nav aria-label={`Lọc theo ${label.toLowerCase()}`} className={styles.choices} data-print="no">
      <span className={styles.label}>{label}</span>
      <ul role="list">
        {choices.map(({ href, text, chosen }) => (
          <li key={href}>
            <a href={href} aria-current={chosen ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
