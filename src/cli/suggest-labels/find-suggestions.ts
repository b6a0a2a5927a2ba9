import type { LabelledRow } from '../../core/labels/predictions/labelled-row.ts';
import type { LabelSuggestions } from '../../core/labels/suggestions/label-suggestions.ts';
import {
  type SuggestOptions,
  suggestLabels,
} from '../../core/labels/suggestions/suggest-labels.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { openPredictions, type PredictedFile } from '../predictions/open-predictions.ts';

/** The suspect labels of a dataset, with what they are about. */
export interface FoundSuggestions {
  readonly name: string;
  readonly files: readonly PredictedFile[];
  readonly rows: readonly LabelledRow[];
  readonly suggestions: LabelSuggestions;
  readonly notes: readonly string[];
  readonly privacy: PrivacyPolicy;
}

/**
 * Reads predictions and finds the labels that they make suspect.
 *
 * @param predictionsSpec The file of predictions, or `rev:path`.
 */
export async function findSuggestions(
  dataset: OpenedDataset,
  predictionsSpec: string,
  options: SuggestOptions,
  cwd: string,
): Promise<FoundSuggestions> {
  const { files, rows, predictions, notes } = await openPredictions(dataset, predictionsSpec, cwd);
  const suggestions = suggestLabels(rows, predictions, options);
  return { name: dataset.name, files, rows, suggestions, notes, privacy: dataset.config.privacy };
}
