interface SelectFilterProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onValue: (value: string) => void;
}

/** One of many, or all. */
export function SelectFilter({ label, value, options, onValue }: SelectFilterProps) {
  return (
    <label class="select-filter" data-active={value !== ''}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">All</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
