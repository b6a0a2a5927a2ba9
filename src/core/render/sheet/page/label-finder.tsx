import { useEffect, useRef, useState } from 'preact/hooks';
import { countOf } from '../../../words/count-of.ts';
import { useStore } from '../../html/page/store.ts';
import { LabelName } from './label-name.tsx';
import { matchLabels } from './match-labels.ts';
import { BOX_ID } from './run-command.ts';
import { type Sheet, setPanels } from './sheet.ts';

/** Many labels: typing a few letters leaves those that fit, and Enter picks the first or the one chosen by arrows. */
export function LabelFinder({ sheet, answer }: { sheet: Sheet; answer: string }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<number>();
  const list = useRef<HTMLFieldSetElement>(null);
  const { shortcuts } = useStore(sheet.panels);
  const { labels } = sheet;
  const found = matchLabels(labels, typed);
  const marked = chosen === undefined ? undefined : found[chosen];

  useEffect(() => {
    list.current?.querySelector('.marked')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const type = (text: string): void => {
    setTyped(text);
    setChosen(text.trim() === '' ? undefined : 0);
  };
  const pick = (label: string): void => {
    type('');
    sheet.act({ do: 'answer', text: label, now: Date.now() });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      setChosen(((chosen ?? (step > 0 ? -1 : 0)) + step + found.length) % found.length);
    } else if (event.key === 'Enter' && !event.repeat && marked !== undefined) {
      pick(labels[marked]!);
    } else if (event.key === 'Escape') {
      if (typed === '' && marked === undefined) {
        setPanels(sheet, { shortcuts: true });
        document.querySelector<HTMLElement>('.row')?.focus();
      } else type('');
    } else return;
    event.preventDefault();
  };

  return (
    <div class="finder">
      <div class="finder-box">
        <input
          id={BOX_ID}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-label={`Find the ${sheet.packet.ask.column}`}
          aria-describedby="finder-hint"
          placeholder={`Type to find the ${sheet.packet.ask.column}`}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={() => setPanels(sheet, { shortcuts: false })}
          onKeyDown={onKeyDown}
        />
        <p id="finder-hint" class="finder-hint" aria-live="polite">
          {marked !== undefined || typed.trim() !== '' ? (
            marked === undefined ? (
              'No label fits. Esc empties the box.'
            ) : (
              <>
                <kbd>Enter</kbd> picks <bdi>{labels[marked]}</bdi>
                {found.length > 1 && `, ${countOf(found.length - 1, 'other')} with ↓`}
              </>
            )
          ) : shortcuts ? (
            <>
              Letters are shortcuts. <kbd>/</kbd> finds a label again.
            </>
          ) : (
            <>
              Letters find a label. <kbd>Esc</kbd> first for shortcuts.
            </>
          )}
        </p>
      </div>
      <fieldset class="found" ref={list} aria-label="Labels">
        {found.map((index) => (
          <button
            key={index}
            type="button"
            class={index === marked ? 'label marked' : 'label'}
            aria-pressed={labels[index] === answer}
            onClick={() => pick(labels[index]!)}
          >
            <LabelName label={labels[index]!} />
          </button>
        ))}
      </fieldset>
    </div>
  );
}
