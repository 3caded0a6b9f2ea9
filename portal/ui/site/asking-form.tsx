import { Icon } from '../parts/icon';
import styles from './asking-form.module.css';

/** What people ask about. */
const QUESTION_TOPICS = ['Học tập', 'Tuyển sinh', 'Bán trú', 'Học phí, khoản thu', 'Cơ sở vật chất', 'Việc khác'];

export interface AskingFormProps {
  readonly action: string;
  /** Whom one asks: `nhà trường`. */
  readonly who: string;
}

/** A plain form: it works without scripts, and no puzzle stands before it that a blind person could not solve. */
export function AskingForm({ action, who }: AskingFormProps) {
  return (
    <form action={action} method="post" className={styles.form}>
      <p className={styles.field}>
        <label htmlFor="topic">Về việc</label>
        <select id="topic" name="topic" defaultValue="">
          <option value="">Chọn một mục (không bắt buộc)</option>
          {QUESTION_TOPICS.map((topic) => (
            <option key={topic}>{topic}</option>
          ))}
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor="question">
          Câu hỏi <span>(bắt buộc, tối đa 1.000 ký tự)</span>
        </label>
        <textarea
          id="question"
          name="question"
          rows={6}
          minLength={10}
          maxLength={1000}
          required
          aria-describedby="question-hint"
        />
        <span id="question-hint" className={styles.hint}>
          Xin đừng viết họ tên, điểm số hay số điện thoại của học sinh vào câu hỏi.
        </span>
      </p>
      <div className={styles.pair}>
        <p className={styles.field}>
          <label htmlFor="askerName">
            Họ tên <span>(không bắt buộc)</span>
          </label>
          <input id="askerName" name="askerName" maxLength={100} autoComplete="name" />
        </p>
        <p className={styles.field}>
          <label htmlFor="askerContact">
            Điện thoại hoặc thư điện tử <span>(không bắt buộc)</span>
          </label>
          <input
            id="askerContact"
            name="askerContact"
            maxLength={200}
            autoComplete="email"
            aria-describedby="contact-hint"
          />
        </p>
      </div>
      <p id="contact-hint" className={styles.hint}>
        Họ tên và cách liên hệ chỉ {who} thấy, để trả lời riêng khi cần.
      </p>
      {/* Nobody sees this field; programs that fill every field do. */}
      <p className={styles.trap} aria-hidden="true">
        <label htmlFor="website">Để trống ô này</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <button type="submit">
        <Icon name="arrow" size={20} /> Gửi câu hỏi
      </button>
    </form>
  );
}
