import type { Answer } from '../request.ts';

/** An answer with the mark by which GitHub tells whether it changed. */
export interface KeptAnswer {
  readonly etag: string;
  readonly answer: Answer;
  /** About how many bytes it takes. */
  readonly size: number;
}

/**
 * What all connections of one installation share, within a process: how GitHub limits it, and the latest answers. It
 * only saves requests; losing it costs nothing.
 */
export interface InstallationMemory {
  /** Milliseconds since 1970: no request is sent before. */
  blockedUntil: number;
  /** Milliseconds since 1970: until then a second is left between writes. */
  spacedUntil: number;
  /** Milliseconds since 1970: the earliest time of the next write while writes are spaced. */
  nextWrite: number;
  /** By repository, route and parameters, the least recently used first. */
  readonly answers: Map<string, KeptAnswer>;
  /** Bytes that the answers take. */
  answersSize: number;
  /** By `base...head`, both commits. */
  readonly mergeBases: Map<string, string>;
}

export function createInstallationMemory(): InstallationMemory {
  return {
    blockedUntil: 0,
    spacedUntil: 0,
    nextWrite: 0,
    answers: new Map(),
    answersSize: 0,
    mergeBases: new Map(),
  };
}
