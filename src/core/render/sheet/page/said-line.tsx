import { describeSaid } from './describe-said.ts';
import { type Sheet, useSheet } from './sheet.ts';

/** What was done last, for the eye and for screen readers. */
export function SaidLine({ sheet }: { sheet: Sheet }) {
  const { said, codes, history } = useSheet(sheet);
  return (
    <p role="status">
      {said && (
        <span key={`${said.kind} ${history.length}`} class={`said-text ${said.kind}`}>
          {said.kind !== 'told' && (
            <span class="said-mark" aria-hidden="true">
              {said.kind === 'answered' ? '✓' : '↶'}
            </span>
          )}
          <span>{describeSaid(said, codes)}</span>
        </span>
      )}
    </p>
  );
}
