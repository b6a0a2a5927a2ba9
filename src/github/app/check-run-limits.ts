import { AssayError } from '../../core/assay-error.ts';
import type { CheckButton } from '../../core/review/facts.ts';
import { cutText } from '../../core/words/cut-text.ts';
import type { CheckAnnotation } from '../app-port.ts';

/** GitHub takes this many annotations with one request. */
export const ANNOTATIONS_PER_REQUEST = 50;

const MAX_BUTTONS = 3;
const BUTTON_LIMITS = { label: 20, description: 40, identifier: 20 } as const;
const MAX_ANNOTATION_TITLE = 255;
/** 64 KB are told; a message this long is not read either. */
const MAX_ANNOTATION_MESSAGE = 16_000;

/**
 * Buttons are words of Assay's own, so one that GitHub does not take is a mistake in the code.
 *
 * @throws {AssayError} `internal` for more than three, or for a text beyond its limit.
 */
export function assertButtonsFit(buttons: readonly CheckButton[]): void {
  if (buttons.length > MAX_BUTTONS) throw unfit(`${buttons.length} buttons`, MAX_BUTTONS);
  for (const button of buttons)
    for (const [name, most] of Object.entries(BUTTON_LIMITS) as [keyof CheckButton, number][])
      if (button[name].length > most) throw unfit(`a ${name} \`${button[name]}\``, most);
}

function unfit(what: string, most: number): AssayError {
  return new AssayError('internal', `A check run was given ${what}; GitHub takes at most ${most}`, {
    hint: 'Report this: it is a mistake in Assay.',
  });
}

/** An annotation in GitHub's own names, its texts cut to the limits. */
export function toAnnotation(annotation: CheckAnnotation): Record<string, unknown> {
  const { path, startLine, endLine, level, message, title } = annotation;
  return {
    path,
    start_line: startLine,
    end_line: Math.max(startLine, endLine),
    annotation_level: level,
    message: cutText(message, MAX_ANNOTATION_MESSAGE),
    ...(title === undefined ? {} : { title: cutText(title, MAX_ANNOTATION_TITLE) }),
  };
}
