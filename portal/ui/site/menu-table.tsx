import { MENU_DAYS, type MenuWeek } from '@/data/content/menu-weeks';
import { dayAfter, writtenDay } from '@/time/vietnam-time';
import { MENU_DAY_LABELS } from './labels';
import styles from './menu-table.module.css';

const MEALS = [
  ['breakfast', 'Bữa sáng'],
  ['lunch', 'Bữa trưa'],
  ['snack', 'Bữa xế'],
] as const;

/** A day a row; on a phone, a day a card. */
export function MenuTable({ week, today }: { readonly week: MenuWeek; readonly today: string }) {
  const meals = MEALS.filter(([meal]) => week.days.some((day) => day[meal] !== null));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Thực đơn tuần từ {writtenDay(week.weekOf)}</caption>
      <thead>
        <tr>
          <th scope="col">Ngày</th>
          {meals.map(([meal, name]) => (
            <th key={meal} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {week.days.map((day) => {
          const date = dayAfter(week.weekOf, MENU_DAYS.indexOf(day.day));
          return (
            <tr key={day.day} aria-current={date === today ? 'date' : undefined}>
              <th scope="row">
                {MENU_DAY_LABELS[day.day]}
                <span>{date === today ? 'Hôm nay' : writtenDay(date).slice(0, 5)}</span>
              </th>
              {meals.map(([meal, name]) => (
                <td key={meal} data-meal={name}>
                  {day[meal] ?? '–'}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
