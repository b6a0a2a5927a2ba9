import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A peak is a mark that Linux keeps, so only what grows in a process's last milliseconds is missed. */
const LOOK_EVERY_MS = 5;
const SEEK_CHILDREN_EVERY = 8;

/** What is known of a process and its descendants while they run. */
export interface PeakWatch {
  /** The descendants seen, for whoever has to end them. */
  readonly processes: ReadonlySet<number>;
  /** Ends the watch. Gives the peak in bytes of the largest process, or undefined where the system does not tell. */
  stop(): number | undefined;
}

/** Watches the peak of resident memory of a process and of all that it starts, by `/proc`. */
export function watchPeak(pid: number): PeakWatch {
  const processes = new Set([pid]);
  let looks = 0;
  let peak = 0;
  const look = () => {
    if (looks++ % SEEK_CHILDREN_EVERY === 0)
      for (const known of processes) for (const child of childrenOf(known)) processes.add(child);
    for (const known of processes) peak = Math.max(peak, peakOf(known));
  };
  const timer = existsSync('/proc/self/status') ? setInterval(look, LOOK_EVERY_MS) : undefined;
  return {
    processes,
    stop() {
      clearInterval(timer);
      return peak === 0 ? undefined : peak;
    },
  };
}

function peakOf(pid: number): number {
  const match = /^VmHWM:\s+(\d+) kB$/m.exec(readOrEmpty(`/proc/${pid}/status`));
  return match ? Number(match[1]) * 1024 : 0;
}

function childrenOf(pid: number): number[] {
  const found: number[] = [];
  for (const thread of threadsOf(pid))
    for (const child of readOrEmpty(`/proc/${pid}/task/${thread}/children`).split(' '))
      if (child !== '') found.push(Number(child));
  return found;
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** A process may be gone at any moment. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
