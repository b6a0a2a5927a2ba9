import { useLayoutEffect, useRef } from 'preact/hooks';
import { countOf } from '../../../words/count-of.ts';
import { formatDuration } from '../../../words/format-duration.ts';
import { useStore } from '../../html/page/store.ts';
import { expectMinutes } from './expect-minutes.ts';
import { FileButton } from './file-button.tsx';
import { SaidLine } from './said-line.tsx';
import { selectRows } from './select-rows.ts';
import { type Sheet, useSheet } from './sheet.ts';
import { countAnswered } from './sheet-state.ts';

/** What is asked, how long it takes, and who sees it. */
export function Intro({ sheet }: { sheet: Sheet }) {
  const state = useSheet(sheet);
  const { kept } = useStore(sheet.panels);
  const start = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => start.current?.focus(), []);
  const { ask, title } = sheet.packet;
  const minutes = formatDuration(expectMinutes(state.codes, state.entries));
  const rows = countOf(state.codes.length, 'row');
  return (
    <section class="intro" aria-label="Before you start">
      <h1 dir="auto">{title}</h1>
      <p class="lead">
        {ask.kind === 'label' ? (
          <>
            You will see {rows}, one at a time. For each, pick the <bdi>{ask.column}</bdi> that fits
            best.
          </>
        ) : (
          <>
            You will see {rows}, one at a time. For each, type in the <bdi>{ask.column}</bdi> that
            you read in it.
          </>
        )}
      </p>
      <ul class="facts">
        <li>
          <strong>About {minutes}</strong> in all.
          {kept && ' Stop and come back whenever you like: this browser keeps your answers.'}
        </li>
        <li>
          <strong>Work alone.</strong> Another expert gets the same rows. Please don't talk about
          them until you have both handed in.
        </li>
        <li>
          <strong>No other expert sees your answers.</strong> This page sends nothing: at the end
          you save a file and send it yourself.
        </li>
        <li>
          <strong>Not sure?</strong> Say “can't tell”. A row that is broken is a “bad row”. Both are
          real answers.
        </li>
      </ul>
      <div class="tools">
        <button
          type="button"
          class="primary go"
          ref={start}
          onClick={() => sheet.act({ do: 'go', to: selectRows(state, 'unanswered')[0] ?? 0 })}
        >
          {countAnswered(state) > 0 ? 'Go on' : 'Start'}
        </button>
        <FileButton sheet={sheet} />
      </div>
      <SaidLine sheet={sheet} />
    </section>
  );
}
