import type { DatasetOptions } from '../dataset/open-dataset.ts';

/** What `assay audit start` was given. */
export interface StartOptions extends Pick<DatasetOptions, 'config' | 'key' | 'label'> {
  readonly class?: string;
  readonly size: string;
  readonly experts: readonly string[];
  readonly perRow?: string;
  readonly guideline?: string;
  readonly show?: readonly string[];
  readonly ask?: string;
  readonly tolerance?: string;
  readonly strata?: readonly string[];
  readonly flags?: string;
  readonly decoys: string;
  readonly secret?: string;
  readonly output?: string;
  readonly mask: boolean;
}
