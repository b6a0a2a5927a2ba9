import { type Logger, pino } from 'pino';
import { maskText } from '../../core/privacy/mask-text.ts';
import type { LogLevel } from '../settings/app-settings.ts';
import { hideFields } from './hide-fields.ts';
import { hideSecrets } from './hide-secrets.ts';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export interface LogOptions {
  readonly level: LogLevel;
  /** Secrets that this process knows: hidden wherever they stand. */
  readonly secrets: readonly string[];
  /** Takes a line, its end included. */
  readonly write: (line: string) => void;
  readonly now: () => Date;
}

/**
 * The app's log: a line of JSON each. Secrets and cells are kept out in three ways: fields that could hold one are hidden
 * by name, errors are told by message and place only, and every line is searched for secrets before it is written.
 */
export function createLog({ level, secrets, write, now }: LogOptions): Logger {
  return pino(
    {
      level,
      base: { name: 'assay' },
      timestamp: () => `,"time":${JSON.stringify(now().toISOString())}`,
      formatters: {
        level: (label) => ({ level: label }),
        log: hideFields,
      },
      // Described already: pino would take the description for an error and describe it again.
      serializers: { err: (described: unknown) => described },
      hooks: {
        logMethod(args, method) {
          const [first, ...rest] = args as unknown[];
          // An error on its own would be copied field by field, its request included.
          const fields = first instanceof Error ? { err: first } : first;
          const said = rest.map((each) => (typeof each === 'string' ? maskText(each) : each));
          const all = typeof fields === 'string' ? [maskText(fields), ...said] : [fields, ...said];
          method.apply(this, all as Parameters<typeof method>);
        },
      },
    },
    { write: (line: string) => write(hideSecrets(line, secrets)) },
  );
}

/** For Probot, whose `debug` and `info` lines repeat requests and webhooks whole. */
export function quietLog(log: Logger): Logger {
  return log.child({}, { level: 'warn' });
}
