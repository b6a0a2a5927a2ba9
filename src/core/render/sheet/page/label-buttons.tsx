import { LABEL_KEYS } from './key-command.ts';
import { KeyHint } from './key-hint.tsx';
import { LabelName } from './label-name.tsx';
import type { Sheet } from './sheet.ts';

/** The labels, each with its number key. */
export function LabelButtons({ sheet, answer }: { sheet: Sheet; answer: string }) {
  return (
    <fieldset
      class={`labels ${sheet.labels.length > 4 ? 'several' : 'few'}`}
      style={{ '--columns': columnsFor(sheet.labels.length) }}
    >
      <legend>
        Which <bdi>{sheet.packet.ask.column}</bdi>?
      </legend>
      {sheet.labels.map((label, index) => (
        <button
          type="button"
          class="label"
          aria-pressed={label === answer}
          aria-keyshortcuts={LABEL_KEYS[index]}
          onClick={() => sheet.act({ do: 'answer', text: label, now: Date.now() })}
        >
          <KeyHint of={LABEL_KEYS[index]!} />
          <LabelName label={label} />
        </button>
      ))}
    </fieldset>
  );
}

/** Of at most five, those that leave no label alone in the last line. */
function columnsFor(labels: number): number {
  return labels <= 5 ? Math.max(labels, 1) : Math.ceil(labels / 2);
}
