import { useId } from 'react';
import { SHOWN_PARTS } from '../address/parameters.ts';
import { THEME_CHOICES } from '../theme/themeChoice.ts';
import { useWords } from '../words/useWords.ts';
import { EMBED_KINDS, EMBED_STARTS, type EmbedChoices } from './embedCode.ts';

const HEIGHTS = [null, 480, 560, 640, 720, 800];

/** What somebody who embeds the dashboard chooses. */
export function EmbedForm({
  choices,
  onChoose,
}: {
  readonly choices: EmbedChoices;
  readonly onChoose: (choices: EmbedChoices) => void;
}) {
  const words = useWords();
  const { share } = words;
  const name = useId();
  const choose = (changes: Partial<EmbedChoices>) => onChoose({ ...choices, ...changes });
  return (
    <div className="embed-form">
      <fieldset className="embed-kinds">
        <legend className="embed-legend small quiet">{share.kind}</legend>
        {EMBED_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              checked={choices.kind === kind}
              onChange={() => choose({ kind })}
            />
            {share.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend className="embed-legend small quiet">{share.shows}</legend>
        {SHOWN_PARTS.map((part) => {
          const isShown = choices.show.includes(part);
          return (
            <label key={part}>
              <input
                type="checkbox"
                checked={isShown}
                // Something has to be left.
                disabled={isShown && choices.show.length === 1}
                onChange={() =>
                  choose({
                    show: SHOWN_PARTS.filter((each) =>
                      each === part ? !isShown : choices.show.includes(each),
                    ),
                  })
                }
              />
              {share.parts[part]}
            </label>
          );
        })}
        <label>
          <input type="checkbox" checked={choices.title} onChange={() => choose({ title: !choices.title })} />
          {share.title}
        </label>
        {choices.kind === 'iframe' && (
          <label>
            <input
              type="checkbox"
              checked={choices.linked}
              onChange={() => choose({ linked: !choices.linked })}
            />
            {share.linked}
          </label>
        )}
      </fieldset>
      <div className="embed-selects">
        <label>
          <span className="small quiet">{share.start}</span>
          <select
            className="field"
            value={choices.start}
            onChange={({ target }) => {
              const start = EMBED_STARTS.find((each) => each === target.value);
              if (start) choose({ start });
            }}
          >
            {EMBED_STARTS.map((start) => (
              <option key={start} value={start}>
                {share.starts[start]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small quiet">{words.menu.theme}</span>
          <select
            className="field"
            value={choices.theme}
            onChange={({ target }) => {
              const theme = THEME_CHOICES.find((each) => each === target.value);
              if (theme) choose({ theme });
            }}
          >
            {THEME_CHOICES.map((theme) => (
              <option key={theme} value={theme}>
                {words.menu.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="small quiet">{share.height}</span>
          <select
            className="field"
            value={choices.height ?? ''}
            onChange={({ target }) => choose({ height: target.value === '' ? null : Number(target.value) })}
          >
            {HEIGHTS.map((height) => (
              <option key={height} value={height ?? ''}>
                {height === null ? share.automatic : `${height} px`}
              </option>
            ))}
          </select>
        </label>
      </div>
    </div>
  );
}
