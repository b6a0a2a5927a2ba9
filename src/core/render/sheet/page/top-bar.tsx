import { countOf } from '../../../words/count-of.ts';
import { formatDuration } from '../../../words/format-duration.ts';
import { expectMinutes } from './expect-minutes.ts';
import { KeyHint } from './key-hint.tsx';
import { runCommand } from './run-command.ts';
import { type Sheet, useSheet } from './sheet.ts';
import { countAnswered } from './sheet-state.ts';

/** The title, how far one is, and the ways to everything else. */
export function TopBar({ sheet }: { sheet: Sheet }) {
  const state = useSheet(sheet);
  const answered = countAnswered(state);
  const minutes = expectMinutes(state.codes, state.entries);
  const all = countOf(state.codes.length, 'row');
  return (
    <header class="bar">
      <p class="title" dir="auto">
        {sheet.packet.title}
      </p>
      <div class="progress">
        <progress value={answered} max={Math.max(state.codes.length, 1)} aria-label="Answered" />
        <p>
          <strong>{answered}</strong> of {all}
          <span class="left">
            {minutes === 0 ? ' · all answered' : ` · about ${formatDuration(minutes)} left`}
          </span>
        </p>
      </div>
      <nav aria-label="Sheet">
        {sheet.guideline && (
          <button
            type="button"
            class="to-guideline"
            aria-keyshortcuts="g"
            onClick={() => runCommand(sheet, { do: 'guideline' })}
          >
            Guideline <KeyHint of="g" />
          </button>
        )}
        {state.view !== 'intro' && (
          <button
            type="button"
            aria-keyshortcuts="l"
            aria-pressed={state.view === 'list'}
            onClick={() => runCommand(sheet, { do: 'list' })}
          >
            All rows <KeyHint of="l" />
          </button>
        )}
        <button
          type="button"
          aria-keyshortcuts="h"
          onClick={() => runCommand(sheet, { do: 'help' })}
        >
          Help <KeyHint of="h" />
        </button>
        {state.view !== 'intro' && (
          <button
            type="button"
            class="to-finish"
            aria-pressed={state.view === 'finish'}
            onClick={() => sheet.act({ do: 'view', view: 'finish' })}
          >
            Finish
          </button>
        )}
      </nav>
    </header>
  );
}
