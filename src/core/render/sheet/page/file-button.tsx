import { useRef } from 'preact/hooks';
import { takeIn } from './hand-over.ts';
import type { Sheet } from './sheet.ts';

/** Opens a file of answers, to go on with it. */
export function FileButton({ sheet }: { sheet: Sheet }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="tool" onClick={() => input.current?.click()}>
        Go on from a file
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-label="File of answers"
        tabIndex={-1}
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) await takeIn(sheet, file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
