import type { LabelSuggestions } from '../../labels/suggestions/label-suggestions.ts';
import type { ShownSuggestions } from '../../labels/suggestions/shown-suggestion.ts';

/** Suspect labels as people are told of them. Texts are masked and not yet escaped. */
export interface LabelView {
  /** The dataset, as the user named it. */
  readonly name: string;
  /** How many rows and files it has. */
  readonly rows: number;
  readonly files: number;
  readonly suggestions: LabelSuggestions;
  readonly shown: ShownSuggestions;
  /** What may be seen of a label. */
  readonly showLabel: (label: string) => string;
  readonly notes: readonly string[];
  /** The folder that files were written to, and the command that audits the dataset with its flags. */
  readonly written?: { readonly output: string; readonly auditCommand: string };
}
