import { readFile } from 'node:fs/promises';
import { AssayError } from '../core/assay-error.ts';
import { type Event, eventSchemas } from './event.ts';

/** The variables that a runner sets for every step. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the event that started the workflow.
 *
 * @throws {AssayError} `unsupported` for an event that has no base and head, `bad-input` for an event file that is
 * missing or lacks what its kind always has.
 */
export async function readEvent(env: Environment): Promise<Event> {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (!Object.hasOwn(eventSchemas, name)) throw unsupported(name);
  const path = env['GITHUB_EVENT_PATH'] ?? '';
  let payload: unknown;
  try {
    payload = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new AssayError('bad-input', `The event file \`${path}\` cannot be read`, {
      hint: 'A runner sets GITHUB_EVENT_PATH to it: run this as an Action, or use the command line.',
      cause,
    });
  }
  const checked = eventSchemas[name as Event['name']].safeParse(payload);
  if (checked.success) return { name, payload: checked.data } as Event;
  const [issue] = checked.error.issues;
  throw new AssayError(
    'bad-input',
    `The event file \`${path}\` is no \`${name}\` event: ${issue?.path.join('.')}: ${issue?.message}`,
    { hint: 'A runner writes it: check that nothing changed it.', cause: checked.error },
  );
}

function unsupported(name: string): AssayError {
  const known = Object.keys(eventSchemas).map((one) => `\`${one}\``);
  return new AssayError('unsupported', `Assay does not run on \`${name || 'no event'}\``, {
    hint:
      name === 'pull_request_target'
        ? 'Use `on: pull_request`: Assay needs no secret and works with the read-only token of a fork.'
        : `Use it with \`on:\` ${known.join(', ')}.`,
  });
}
