import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../../html/page/store.ts';
import { type Sheet, setPanels } from './sheet.ts';
import { useWide } from './use-wide.ts';

/** The guideline: beside the rows where there is room, else over them when asked for. */
export function Guideline({ sheet, markup }: { sheet: Sheet; markup: HTMLElement }) {
  const wide = useWide();
  const { guideline: toggled } = useStore(sheet.panels);
  const place = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  // A wide page begins with it open, a narrow one with it closed.
  const open = wide !== toggled;

  useEffect(() => {
    markup.hidden = false;
    place.current?.append(markup);
    if (!wide && open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [wide, open]);

  const close = (): void => setPanels(sheet, { guideline: wide });
  if (wide) {
    return (
      <aside class="guideline" aria-label="Guideline" hidden={!open}>
        <Head close={close} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys */}
        <div class="guideline-text" ref={place} tabIndex={0} />
      </aside>
    );
  }
  return (
    <dialog class="guideline" aria-label="Guideline" ref={dialog} onClose={close}>
      <Head close={close} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keys */}
      <div class="guideline-text" ref={place} tabIndex={0} />
    </dialog>
  );
}

function Head({ close }: { close: () => void }) {
  return (
    <div class="guideline-head">
      <h2>Guideline</h2>
      <button type="button" onClick={close} aria-label="Close the guideline">
        ✕
      </button>
    </div>
  );
}
