import { secretDigest } from '../../sampling/draw/secret-digest.ts';
import type { PublishedDraw } from './published-draw.ts';
import { rowMark } from './row-mark.ts';

/** A row as a draw that was made again gives it. */
export interface RedrawnRow {
  readonly id: string;
  readonly path: string;
  /** 1-based; left out where the file has no lines. */
  readonly line?: number;
}

/** What became of checking a draw. */
export interface DrawVerdict {
  /** Whether the secret is the one that was bound by the digest. */
  readonly secretFits: boolean;
  /** Rows that both have. */
  readonly same: number;
  /** Rows that the draw gives and that are not told. */
  readonly untold: readonly RedrawnRow[];
  /** How many rows are told that the draw does not give. */
  readonly undrawn: number;
  readonly isHonest: boolean;
}

/**
 * Holds a published draw against the draw that base and head give under its secret.
 *
 * @param redrawn In any order.
 */
export function judgeDraw(draw: PublishedDraw, redrawn: readonly RedrawnRow[]): DrawVerdict {
  const told = new Set([...draw.asked, ...draw.unasked]);
  const untold = redrawn.filter(({ id }) => !told.has(rowMark(draw.secret, id)));
  const same = redrawn.length - untold.length;
  const undrawn = told.size - same;
  const secretFits = secretDigest(draw.secret) === draw.digest;
  return {
    secretFits,
    same,
    untold,
    undrawn,
    isHonest: secretFits && untold.length === 0 && undrawn === 0,
  };
}
