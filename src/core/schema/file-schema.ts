import type { JsonSchema } from './json/compile-json-schema.ts';
import type { ForeignKey, TableSchema } from './table-schema.ts';

/** What a data file is judged by, out of head's schema files, and what is wrong with those. */
export interface FileSchema {
  readonly table?: TableSchema;
  readonly json?: JsonSchema;
  /** What is wrong with the schema files, as each side has them. */
  readonly faults: { readonly base: readonly PlacedFault[]; readonly head: readonly PlacedFault[] };
  readonly references: readonly KeyReference[];
  readonly referrers: readonly KeyReferrer[];
}

/** A fault of a schema file and the place a person finds it at. */
export interface PlacedFault {
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** JSON pointer; empty for the file as a whole. */
  readonly pointer: string;
  readonly message: string;
}

/** Files of a resource that a foreign key is about, and their schema where they have one. */
export interface ResourceFiles {
  /** Relative to the repository's root. */
  readonly paths: readonly string[];
  readonly schema?: TableSchema;
}

/** A foreign key of the file's own schema and what it refers to. */
export interface KeyReference {
  readonly key: ForeignKey;
  /** Left out where it refers to the file itself, all files of its resource. */
  readonly target?: ResourceFiles;
}

/** A foreign key of another resource that refers to the file. */
export interface KeyReferrer {
  readonly key: ForeignKey;
  /** The files that hold the references, those that this change touches left out: they speak for themselves. */
  readonly source: ResourceFiles;
}
