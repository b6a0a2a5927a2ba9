import type { ComponentChildren } from 'preact';
import type { Command } from './key-command.ts';
import { KeyHint } from './key-hint.tsx';
import { runCommand } from './run-command.ts';
import type { Sheet } from './sheet.ts';

interface ToolButtonProps {
  readonly sheet: Sheet;
  readonly command: Exclude<Command['do'], 'pick'>;
  readonly keys: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A button that does what a key does, and shows that key. */
export function ToolButton({ sheet, command, keys, pressed, disabled, children }: ToolButtonProps) {
  return (
    <button
      type="button"
      class={`tool ${command}`}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => runCommand(sheet, { do: command })}
    >
      {children} <KeyHint of={keys} />
    </button>
  );
}
