import { escapeCommandData, escapeCommandProperty } from '../escape/escape-workflow-command.ts';
import type { Annotation } from './annotation.ts';

/**
 * An annotation as the workflow command that makes GitHub show it, on one line.
 *
 * @example
 * formatAnnotation({ level: 'error', path: 'a.csv', line: 3, title: 'Duplicate', message: '50%' })
 * // '::error file=a.csv,line=3,title=Duplicate::50%25'
 */
export function formatAnnotation({ level, path, line, title, message }: Annotation): string {
  const properties = [
    `file=${escapeCommandProperty(path)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${escapeCommandProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${escapeCommandData(message)}`;
}
