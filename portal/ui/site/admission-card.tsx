import { admissionState, type AdmissionHead, type AdmissionState } from '@/data/content/admissions';
import { writtenDay } from '@/time/vietnam-time';
import link from '../parts/card-link.module.css';
import styles from './admission-card.module.css';

const STATE_WORDS: Readonly<Record<AdmissionState, string | null>> = {
  coming: 'Sắp nhận hồ sơ',
  open: 'Đang nhận hồ sơ',
  closed: 'Đã kết thúc',
  undated: null,
};

export interface AdmissionCardProps {
  readonly admission: AdmissionHead;
  readonly href: string;
  readonly today: string;
}

export function AdmissionCard({ admission, href, today }: AdmissionCardProps) {
  const { title, gradeLabel, quota, place } = admission;
  const state = admissionState(admission, today);
  return (
    <article className={`${styles.card} ${state === 'closed' ? styles.closed : ''}`}>
      <p className={styles.over}>
        {gradeLabel !== null && <span className={styles.grade}>{gradeLabel}</span>}
        <AdmissionStateWord state={state} />
      </p>
      <h3 className={styles.title}>
        <a href={href} className={link.link}>
          {title}
        </a>
      </h3>
      <dl className={styles.facts}>
        <Fact name="Chỉ tiêu" value={quota === null || quota === undefined ? null : quota.toLocaleString('vi-VN')} />
        <Fact name="Thời gian" value={periodOf(admission)} />
        <Fact name="Nơi nhận" value={place} />
      </dl>
    </article>
  );
}

export function AdmissionStateWord({ state }: { readonly state: AdmissionState }) {
  const words = STATE_WORDS[state];
  return words === null ? null : <span className={`${styles.state} ${styles[state]}`}>{words}</span>;
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (value === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

export function periodOf({ opensOn, closesOn }: AdmissionHead): string | null {
  if (opensOn !== null && closesOn !== null) return `${writtenDay(opensOn)} – ${writtenDay(closesOn)}`;
  if (opensOn !== null) return `Từ ${writtenDay(opensOn)}`;
  return closesOn === null ? null : `Đến hết ${writtenDay(closesOn)}`;
}
