import type { LabelledRow } from '../predictions/labelled-row.ts';
import type { LabelSuggestions } from './label-suggestions.ts';
import { roundScore } from './round-score.ts';

/** What suggestions are about. */
export interface SuggestedDataset {
  readonly name: string;
  readonly files: readonly {
    readonly path: string;
    readonly table: { line(row: number): number | undefined };
  }[];
  readonly rows: readonly LabelledRow[];
  /** Sentences, see `describeNotes`. */
  readonly notes: readonly string[];
}

/** Suggestions for machines: `suggestions.json`, which `docs/label-errors.md` describes. Labels and ids are as they are. */
export function suggestionsJson(
  { name, files, rows, notes }: SuggestedDataset,
  suggestions: LabelSuggestions,
) {
  const { method } = suggestions;
  const isLearnt = method.name === 'confident-learning';
  return {
    schema_version: 1,
    dataset: name,
    files: files.map(({ path }) => path),
    rows: rows.length,
    judged: suggestions.judged,
    agreeing: suggestions.agreeing,
    method: method.name,
    filter: isLearnt ? method.filter : null,
    score: isLearnt ? method.score : null,
    adjusted: isLearnt ? method.adjusted : null,
    expected_wrong: suggestions.expectedWrong ?? null,
    surely_wrong: suggestions.surelyWrong ?? null,
    suspected: suggestions.suspected,
    classes: suggestions.classes.map(({ label, rows: count, wrong, lost, suspected }) => ({
      label,
      rows: count,
      expected_wrong: wrong ?? null,
      expected_lost: lost ?? null,
      suspected,
    })),
    pairs: suggestions.pairs,
    suggestions: suggestions.suggestions.map(({ row, given, suggested, score, confidence }) => {
      const { id, file, row: index } = rows[row]!;
      return {
        row_id: id,
        path: files[file]!.path,
        row: index + 1,
        line: files[file]!.table.line(index) ?? null,
        given,
        suggested: suggested ?? null,
        score: score === undefined ? null : roundScore(score),
        confidence: confidence === undefined ? null : roundScore(confidence),
      };
    }),
    notes,
  };
}
