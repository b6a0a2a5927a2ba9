interface ToggleFilterProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly chosen: readonly T[];
  readonly onToggle: (option: T) => void;
}

/** Any of a few; none chosen means all. */
export function ToggleFilter<T extends string>(props: ToggleFilterProps<T>) {
  const { label, options, chosen, onToggle } = props;
  return (
    <fieldset class="toggle-filter">
      <legend>{label}</legend>
      {options.map((option) => (
        <button
          type="button"
          key={option}
          class={option}
          aria-pressed={chosen.includes(option)}
          onClick={() => onToggle(option)}
        >
          {option}
        </button>
      ))}
    </fieldset>
  );
}
