import type { SourcedDataset } from '../../sources/sources-json.ts';

/** Sources as people are told of them. */
export interface SourceView extends SourcedDataset {
  /** What may be seen of a source's name. */
  readonly showSource: (source: string) => string;
  /** What may be seen of a label. */
  readonly showLabel: (label: string) => string;
  /** How many sources are shown. */
  readonly limit: number;
}
