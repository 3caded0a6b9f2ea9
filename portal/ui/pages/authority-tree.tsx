import { isValidOn, type Authority } from '@/data/content/authority';
import type { SiteLinks } from '@/routing/links';
import { writtenDay } from '@/time/vietnam-time';
import styles from './authority-tree.module.css';

export interface AuthorityTreeProps {
  readonly authorities: readonly Authority[];
  /** The one whose page it is. */
  readonly current: Authority;
  readonly today: string;
  readonly links: SiteLinks;
}

/** Who has been in charge, under whom, and from when to when: the tree with its dates. */
export function AuthorityTree({ authorities, ...shared }: AuthorityTreeProps) {
  const codes = new Set(authorities.map(({ code }) => code));
  const tops = authorities.filter(({ parentCode }) => parentCode === null || !codes.has(parentCode));
  return <Branch members={tops} all={authorities} {...shared} />;
}

function Branch({ members, all, ...shared }: Omit<AuthorityTreeProps, 'authorities'> & Members) {
  if (members.length === 0) return null;
  const byTime = [...members].sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  return (
    <ol role="list" className={styles.branch}>
      {byTime.map((authority) => (
        <li key={authority.code} className={isValidOn(authority, shared.today) ? undefined : styles.past}>
          <div className={styles.authority}>
            <p className={styles.name}>
              {authority.code === shared.current.code ? (
                <strong>{authority.name}</strong>
              ) : (
                <a href={shared.links.site('authority', authority.slug)}>{authority.name}</a>
              )}
            </p>
            <p className={styles.period}>{periodOf(authority)}</p>
          </div>
          <Branch members={all.filter(({ parentCode }) => parentCode === authority.code)} all={all} {...shared} />
        </li>
      ))}
    </ol>
  );
}

interface Members {
  readonly members: readonly Authority[];
  readonly all: readonly Authority[];
}

function periodOf({ validFrom, validTo }: Authority): string {
  if (validTo === null) return `Từ ${writtenDay(validFrom)} đến nay`;
  return `Từ ${writtenDay(validFrom)} đến ${writtenDay(validTo)}`;
}
