import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { addressOf, addressOfClass, addressOfPlace } from '../navigation/address';
import type { PageName, Place } from '../navigation/place';
import type { SummaryPeriod } from '../api/summary';
import { useChoices } from './choices-context';
import { useShortcut } from './use-shortcut';
import { Segments, Select, SquareButton } from './controls';

export const PickerRow = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.8rem;
  padding: 1.2rem 0;
  flex: none;
`;

const Group = styled.div`
  display: flex;
  align-items: center;
  gap: 0.4rem;

  @media (max-width: 767px) {
    & button {
      width: 3rem;
    }
  }
`;

interface PickerProps {
  readonly page: PageName;
  readonly place: Place;
}

export function YearPicker({ page, place }: PickerProps) {
  const { choices } = useChoices();
  const navigate = useNavigate();
  return (
    <Select
      aria-label="Năm học"
      title="Năm học"
      value={place.year}
      onChange={(event) => navigate(addressOf(page, { year: event.target.value }))}
    >
      {choices.years.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** Classes by grade; typing a name in the list jumps to it. Alt+L leads here, Alt+Shift+Page Up and Down step through. */
export function ClassPicker({ page, place }: PickerProps) {
  const navigate = useNavigate();
  const select = useRef<HTMLSelectElement>(null);
  const index = place.classes.findIndex(({ classId }) => classId === place.chosenClass?.classId);
  const go = (target: number) => {
    const chosen = place.classes[target];
    if (chosen) navigate(addressOfClass(page, place, chosen));
  };
  useShortcut({ code: 'KeyL' }, () => select.current?.focus());
  useShortcut({ code: 'PageUp', shift: true }, () => go(index - 1));
  useShortcut({ code: 'PageDown', shift: true }, () => go(index + 1));
  const grades = [...new Set(place.classes.map(({ gradeLevel }) => gradeLevel))];
  return (
    <Group role="group" aria-label="Chọn lớp">
      <SquareButton
        type="button"
        aria-label="Lớp trước"
        title="Lớp trước (Alt+Shift+PageUp)"
        disabled={index <= 0}
        onClick={() => go(index - 1)}
      >
        <ChevronLeft aria-hidden />
      </SquareButton>
      <Select
        ref={select}
        $strong
        aria-label="Lớp"
        title="Lớp (Alt+L)"
        value={place.chosenClass?.classId ?? ''}
        onChange={(event) => go(place.classes.findIndex(({ classId }) => classId === event.target.value))}
      >
        {grades.map((grade) => (
          <optgroup key={grade} label={`Khối ${grade}`}>
            {place.classes
              .filter(({ gradeLevel }) => gradeLevel === grade)
              .map(({ classId, name }) => (
                <option key={classId} value={classId}>
                  Lớp {name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      <SquareButton
        type="button"
        aria-label="Lớp sau"
        title="Lớp sau (Alt+Shift+PageDown)"
        disabled={index >= place.classes.length - 1}
        onClick={() => go(index + 1)}
      >
        <ChevronRight aria-hidden />
      </SquareButton>
    </Group>
  );
}

const PERIODS: Readonly<Record<SummaryPeriod, { readonly short: string; readonly full: string }>> = {
  1: { short: 'HK I', full: 'Học kỳ I' },
  2: { short: 'HK II', full: 'Học kỳ II' },
  3: { short: 'Cả năm', full: 'Cả năm' },
};

export function PeriodPicker({ page, place, withYear = false }: PickerProps & { readonly withYear?: boolean }) {
  const periods: readonly SummaryPeriod[] = withYear ? [1, 2, 3] : [1, 2];
  const taught = place.offering?.terms;
  return (
    <Segments role="group" aria-label="Học kỳ">
      {periods.map((period) => {
        const absent = taught !== undefined && period !== 3 && !taught.includes(period);
        return absent ? (
          <span key={period} aria-disabled title="Môn này không học trong học kỳ này">
            {PERIODS[period].short}
          </span>
        ) : (
          <Link
            key={period}
            to={addressOfPlace(page, { ...place, period })}
            aria-current={place.period === period}
            title={PERIODS[period].full}
          >
            {PERIODS[period].short}
          </Link>
        );
      })}
    </Segments>
  );
}
