import type { Log } from '../../src/app/log/create-log.ts';

/** A log that remembers its messages. */
export function silentLog(): Log & { readonly said: string[] } {
  const said: string[] = [];
  const say = (fields: unknown, message?: string) => {
    said.push(message ?? String(fields));
  };
  return { said, debug: say, info: say, warn: say, error: say } as unknown as Log & {
    said: string[];
  };
}
