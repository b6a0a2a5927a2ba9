import { cpus, loadavg, release, totalmem } from 'node:os';

/** E.g. `2 × Some Processor, 24 GB, linux 6.1, Node 24.1.0`. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  return `${processors}, ${gigabytes} GB, ${process.platform} ${release()}, Node ${process.versions.node}`;
}

/** Of the last minute. */
export function loadAverage(): number {
  return loadavg()[0]!;
}

/** How busy the machine was before anything ran, and what to think of that. */
export function describeLoad(before: number): string {
  const told = `The load average was ${before.toFixed(1)} before the run`;
  if (before < cpus().length / 4) return `${told}.`;
  return `${told}: other programs ran at the same time, so even ratios are doubtful, most of all to programs of several threads.`;
}
