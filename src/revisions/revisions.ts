import type { ByteSource } from '../core/table/byte-source.ts';
import type { Compression } from '../core/table/dialect.ts';

/** Base or head of what is being compared. */
export type Side = 'base' | 'head';

/** A file that differs between base and head, renames followed. */
export interface ChangedFile {
  /** Head's path; base's for a removed file. Slashes, relative to the repository's root. */
  readonly path: string;
  /** Base's path; left out for an added file. */
  readonly basePath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
}

/** What stands at a path in a revision. */
export type RevisionFile =
  | {
      readonly kind: 'bytes';
      /** Decompressed and spooled; seekable. */
      readonly source: ByteSource;
      readonly compression: Compression;
      /** Set where the compressed stream ended early or is damaged: `source` holds what came before. */
      readonly damaged?: string;
    }
  | {
      readonly kind: 'pointer';
      readonly system: 'lfs' | 'dvc';
      readonly size?: number;
      readonly reason: string;
    }
  | { readonly kind: 'link' }
  | { readonly kind: 'submodule' }
  | { readonly kind: 'absent' };

/** Where a line comes from. */
export interface LineOrigin {
  /** Full object name. */
  readonly commit: string;
  /** The author's name, never an address. */
  readonly author?: string;
}

/**
 * The one port to revisions: where the bytes of base and head come from. A git checkout, GitHub and plain
 * files implement it; the check knows none of them.
 */
export interface Revisions {
  /** E.g. `{ name: 'main', commit: '1f0c…' }`; base is null where there is nothing to compare with. */
  readonly base: { readonly name: string; readonly commit?: string } | null;
  readonly head: { readonly name: string; readonly commit?: string };
  changedFiles(): Promise<readonly ChangedFile[]>;
  /** The path of every file of a side, in order; links and submodules may be among them. */
  list(side: Side): Promise<readonly string[]>;
  /** A file of a revision, compression, LFS and DVC pointers resolved where they can be. */
  open(side: Side, path: string): Promise<RevisionFile>;
  /**
   * A small text file, such as the config: of base, of head, or of `policy`, the tip of the base branch
   * (which is newer than the merge base). Undefined where there is none.
   *
   * @throws {AssayError} where it is larger than 1 MiB.
   */
  readText(side: Side | 'policy', path: string): Promise<string | undefined>;
  /**
   * In which commits lines (1-based) of a file came, by line; without those that cannot be told. Left out where there
   * is no history at hand.
   */
  blame?(
    side: Side,
    path: string,
    lines: readonly number[],
  ): Promise<ReadonlyMap<number, LineOrigin>>;
  /** Frees temporary files and child processes. */
  close(): Promise<void>;
}
