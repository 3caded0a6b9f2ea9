import { Icon } from '../parts/icon';
import styles from './search-form.module.css';

/** @param id twice on a page, once for each width of window */
export function SearchForm({ action, id }: { readonly action: string; readonly id: string }) {
  return (
    <search className={styles.search}>
      <form action={action} method="get">
        <label htmlFor={id} className="visually-hidden">
          Tìm trong trang này
        </label>
        <input id={id} type="search" name="q" placeholder="Tìm tin, thông báo, văn bản" maxLength={100} required />
        <button type="submit" aria-label="Tìm">
          <Icon name="search" size={20} />
        </button>
      </form>
    </search>
  );
}
