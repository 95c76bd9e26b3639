/** One of a few, with its name before it, no wider than what is chosen where the browser can size it so. */
export function Choice<Option extends string>(props: {
  readonly name: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly wordOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}) {
  const { name, value, options, wordOf, onChoose } = props;
  return (
    <label className="choice">
      <span className="choice-name">{name}</span>
      <select
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
    </label>
  );
}
