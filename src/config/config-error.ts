/** One thing wrong with a config, at its place. */
export interface ConfigError {
  /** The config's path as people know it, e.g. `.github/assay.yml`. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** Where it stands in the config's tree, e.g. `datasets[0].kye`; empty for the file as a whole. */
  readonly key: string;
  /** One sentence. May quote the config: escape where it leaves. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly hint?: string;
}

/** Something in a valid config that does not do yet what a reader would expect. */
export type ConfigWarning = Omit<ConfigError, 'hint'>;
