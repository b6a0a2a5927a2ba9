import { shellWord } from '../../core/words/shell-word.ts';

/** What a command was told of a dataset, as the user wrote it. */
interface Told {
  readonly label?: string | undefined;
  readonly key?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly flags?: string | undefined;
}

/**
 * The command that starts an audit of a dataset, with all that it needs; the names of the experts are for people to change.
 *
 * @example
 * auditCommand('my tickets.csv', { label: 'queue' })
 * // "assay audit start 'my tickets.csv' --label queue --experts expert-1,expert-2"
 */
export function auditCommand(dataset: string, { label, key, config, flags }: Told): string {
  const options = { label, key: key?.join(','), flags, config };
  const words = Object.entries(options).flatMap(([option, value]) =>
    value === undefined ? [] : [`--${option}`, shellWord(value)],
  );
  const audited = ['assay audit start', shellWord(dataset), ...words];
  return [...audited, '--experts expert-1,expert-2'].join(' ');
}
