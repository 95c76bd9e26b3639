import { useId } from 'react';

/** One of a few, with its name before it, no wider than what is chosen where the browser can size it so. */
export function Choice<Option extends string>(props: {
  readonly name: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly wordOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}) {
  const { name, value, options, wordOf, onChoose } = props;
  const id = useId();
  return (
    <span className="choice">
      <label className="choice-name" htmlFor={id}>
        {name}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {wordOf(option)}
          </option>
        ))}
      </select>
    </span>
  );
}
