import { cpus, loadavg, release, totalmem } from 'node:os';

/** E.g. `2 × Some Processor, 24 GB, linux 6.1, Node 24.1.0`. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const processors = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  return `${processors}, ${gigabytes} GB, ${process.platform} ${release()}, Node ${process.versions.node}`;
}

/** The load average of the last minute, e.g. `0.4`. */
export function describeLoad(): string {
  return loadavg()[0]!.toFixed(1);
}
