/** What a key asks for. */
export type Command =
  | { readonly do: 'pick'; readonly label: number }
  | {
      readonly do:
        | 'cannot-tell'
        | 'bad-row'
        | 'undo'
        | 'note'
        | 'next'
        | 'previous'
        | 'list'
        | 'guideline'
        | 'help'
        | 'find'
        | 'back';
    };

export interface KeyPress {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
  /** Whether the key is held down: an answer is never given by that. */
  readonly repeat: boolean;
  /** Where the focus is: in no text box, in one that is empty, or in one that holds text. */
  readonly box: 'none' | 'empty' | 'filled';
}

/** Number keys in the order of the labels. */
export const LABEL_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

const LETTERS: ReadonlyMap<string, Exclude<Command['do'], 'pick'>> = new Map([
  ['?', 'cannot-tell'],
  ['x', 'bad-row'],
  ['u', 'undo'],
  ['n', 'note'],
  ['j', 'next'],
  ['arrowright', 'next'],
  ['k', 'previous'],
  ['arrowleft', 'previous'],
  ['l', 'list'],
  ['g', 'guideline'],
  ['h', 'help'],
  ['/', 'find'],
  ['enter', 'find'],
  ['escape', 'back'],
] as const);

/** What is no text of any answer, so that it acts from an empty box too. */
const FROM_EMPTY_BOX = new Set(['?', 'arrowright', 'arrowleft']);

const ANSWERS = new Set<Command['do']>(['pick', 'cannot-tell', 'bad-row']);

/**
 * What a key does outside of a text box; inside one, letters are text, and only an empty box lets `?`, the arrows and
 * Ctrl+Z through.
 *
 * @param labels how many labels have a number key of their own
 */
export function keyCommand(press: KeyPress, labels: number): Command | undefined {
  const key = press.key.toLowerCase();
  if (press.control) {
    return key === 'z' && !press.alt && press.box !== 'filled' ? { do: 'undo' } : undefined;
  }
  if (press.alt || press.box === 'filled') return undefined;
  if (press.box === 'empty' && !FROM_EMPTY_BOX.has(key)) return undefined;
  const label = (LABEL_KEYS as readonly string[]).indexOf(key);
  const command: Command | undefined =
    label !== -1 ? (label < labels ? { do: 'pick', label } : undefined) : commandOf(key);
  return command && press.repeat && ANSWERS.has(command.do) ? undefined : command;
}

function commandOf(key: string): Command | undefined {
  const name = LETTERS.get(key);
  return name && { do: name };
}
