import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of the app that can be killed and started again. */
export interface Replica {
  /** Where it takes webhooks; undefined while it is down. */
  port(): number | undefined;
  start(): Promise<void>;
  /** SIGKILL: nothing is finished, nothing is given back. */
  kill(): Promise<void>;
  /** Lines of its log that tell of a warning or an error. */
  readonly troubles: readonly string[];
}

const STARTING_MS = 30_000;

export function newReplica(env: Readonly<Record<string, string>>): Replica {
  let child: ChildProcess | undefined;
  let port: number | undefined;
  const troubles: string[] = [];

  return {
    troubles,
    port: () => port,
    async start() {
      const started = spawn(process.execPath, [join(import.meta.dirname, 'app.ts')], {
        env: { PATH: process.env['PATH'] ?? '', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = started;
      let out = '';
      const listening = new Promise<number>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`No start: ${out}`)), STARTING_MS);
        const read = (text: Buffer) => {
          out += text;
          const lines = out.split('\n');
          out = lines.pop()!;
          for (const line of lines) {
            if (/"level":"(?:warn|error)"/.test(line)) troubles.push(line);
            const found = /"port":(\d+)/.exec(line)?.[1];
            if (found === undefined) continue;
            clearTimeout(timer);
            resolve(Number(found));
          }
        };
        started.stdout.on('data', read);
        started.stderr.on('data', read);
      });
      port = await listening;
    },
    async kill() {
      const killed = child;
      if (!killed) return;
      port = undefined;
      child = undefined;
      const gone = once(killed, 'exit');
      killed.kill('SIGKILL');
      await gone;
    },
  };
}
