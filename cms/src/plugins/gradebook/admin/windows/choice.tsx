import { Select } from '../shell/controls';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

/** One list to choose from; nothing is chosen until the person does. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <Select value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.some(([known]) => known === value) ? null : <option value="">Hãy chọn…</option>}
        {options.map(([known, name]) => (
          <option key={known} value={known}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
}
