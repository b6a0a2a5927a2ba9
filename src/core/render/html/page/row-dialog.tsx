import { useEffect, useRef } from 'preact/hooks';
import { changeOf } from './changed-row.ts';
import type { PageState } from './page-state.ts';
import { RowInFull, titleOf } from './row-in-full.tsx';
import { useStore } from './store.ts';

/** A row shown in full, over the page; arrow keys and buttons lead to its neighbours. */
export function RowDialog({ state }: { state: PageState }) {
  const opened = useStore(state.opened);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (opened && !dialog.current?.open) dialog.current?.showModal();
    if (!opened) dialog.current?.close();
  }, [opened]);

  const step = (by: number) => {
    if (opened?.positions[opened.at + by] === undefined) return;
    state.opened.set({ ...opened, at: opened.at + by });
    dialog.current?.scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') step(-1);
    if (event.key === 'ArrowRight') step(1);
  };
  const row = opened?.file.rows()[opened.positions[opened.at]!];
  return (
    <dialog
      ref={dialog}
      class="row-dialog"
      aria-labelledby="row-dialog-title"
      onClose={() => state.opened.set(undefined)}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      {opened && row && (
        <div class="dialog-page">
          <header>
            <h2 id="row-dialog-title">
              <span class={`change-name ${changeOf(row)}`}>{changeOf(row)}</span>{' '}
              <bdi>{titleOf(row, opened.file.data)}</bdi>
            </h2>
            <nav aria-label="Rows">
              <button type="button" disabled={opened.at === 0} onClick={() => step(-1)}>
                ← <span>Previous</span>
              </button>
              <button
                type="button"
                disabled={opened.at === opened.positions.length - 1}
                onClick={() => step(1)}
              >
                <span>Next</span> →
              </button>
              <button type="button" class="close" onClick={() => dialog.current?.close()}>
                Close
              </button>
            </nav>
          </header>
          <RowInFull row={row} file={opened.file.data} />
        </div>
      )}
    </dialog>
  );
}
