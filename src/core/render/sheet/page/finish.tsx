import { useLayoutEffect, useRef } from 'preact/hooks';
import { countOf } from '../../../words/count-of.ts';
import { FileButton } from './file-button.tsx';
import { copyAnswers, downloadAnswers } from './hand-over.ts';
import { SaidLine } from './said-line.tsx';
import { type RowFilter, selectRows } from './select-rows.ts';
import { type Sheet, useSheet } from './sheet.ts';
import { countUnexported } from './sheet-state.ts';
import { ToolButton } from './tool-button.tsx';

const COUNTED: readonly (readonly [RowFilter, string])[] = [
  ['answered', 'answered'],
  ['unanswered', 'unanswered'],
  ['cannot-tell', "can't tell"],
  ['bad-row', 'bad row'],
  ['noted', 'with a note'],
];

/** What was answered, how to hand it over, and what is left. */
export function Finish({ sheet }: { sheet: Sheet }) {
  const state = useSheet(sheet);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const open = selectRows(state, 'unanswered');
  const unsent = countUnexported(state);
  return (
    <section class="finish" aria-label="Finish">
      <h1 tabIndex={-1} ref={heading}>
        {open.length === 0 ? 'All done. Thank you!' : `${countOf(open.length, 'row')} left`}
      </h1>
      <p class="lead">
        {open.length === 0
          ? 'One step is left: save your answers as a file and send it to whoever asked you.'
          : 'You can hand over what you have now and go on later, or answer the rest first.'}
      </p>
      <dl class="sums">
        {COUNTED.map(([filter, name]) => (
          <div class={filter}>
            <dt>{name}</dt>
            <dd>{selectRows(state, filter).length}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <button
          type="button"
          class="primary go"
          onClick={() => sheet.act({ do: 'go', to: open[0]! })}
        >
          Go to the first unanswered row
        </button>
      )}
      <div class="hand-over">
        <h2>1. Save your answers</h2>
        <div class="tools">
          <button
            type="button"
            class={open.length === 0 ? 'primary' : 'tool'}
            onClick={() => downloadAnswers(sheet, 'json')}
          >
            Download answers
          </button>
          <button type="button" class="tool" onClick={() => downloadAnswers(sheet, 'csv')}>
            Download as CSV
          </button>
          <button type="button" class="tool" onClick={() => copyAnswers(sheet)}>
            Copy
          </button>
        </div>
        <h2>2. Send it to whoever asked you</h2>
        <p>
          Attach the file to a message. Please don't show it to the other experts: your answers
          count because they are your own.
        </p>
      </div>
      <div class="said">
        <SaidLine sheet={sheet} />
        <ToolButton sheet={sheet} command="undo" keys="u" disabled={state.history.length === 0}>
          Undo
        </ToolButton>
      </div>
      <p class="unsent">
        {unsent === 0
          ? 'Everything is in the file you saved last.'
          : `${countOf(unsent, 'row')} changed since you last saved a file.`}
      </p>
      <div class="tools rest">
        <button type="button" class="tool" onClick={() => sheet.act({ do: 'view', view: 'row' })}>
          Back to the rows
        </button>
        <FileButton sheet={sheet} />
      </div>
    </section>
  );
}
