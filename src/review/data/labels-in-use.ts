import type { OpenedCheck } from '../../check/run-check.ts';
import { datasetFor } from '../../config/dataset-for.ts';
import { cellText, isBlank } from '../../core/table/cell.ts';
import type { OpenedFile } from './open-review-files.ts';

/** More different texts are no labels, and need not be held. */
const MOST_TEXTS = 5000;

/** Counts the texts of the asked column, of head and of base. */
export class LabelsInUse {
  readonly head = new Map<string, number>();
  /** Labels of base, and those that were known before. */
  readonly known: Set<string>;

  constructor(known: readonly string[] = []) {
    this.known = new Set(known);
  }

  /** @param isUnchanged Whether base has the row as well. */
  add(label: string, isUnchanged: boolean): void {
    const known = this.head.get(label);
    if (known === undefined && this.head.size >= MOST_TEXTS) return;
    this.head.set(label, (known ?? 0) + 1);
    if (isUnchanged) this.known.add(label);
  }

  /** Reads what base has in files that the pull request changes. */
  async readBase(
    changed: readonly OpenedFile[],
    column: string,
    { files, rules }: Pick<OpenedCheck, 'files' | 'rules'>,
  ): Promise<void> {
    const paths = new Map(changed.map(({ changed, policy }) => [changed?.basePath, policy]));
    for (const [path, policy] of paths) {
      if (path === undefined || datasetFor(rules.config, path)?.name !== policy.name) continue;
      for (const table of (await files.tables('base', path, policy)).values()) {
        const place = table.columns.indexOf(column);
        if (place < 0) continue;
        for await (const rows of table.read()) {
          for (const { cells } of rows) {
            if (isBlank(cells[place]) || this.known.size >= MOST_TEXTS) continue;
            this.known.add(cellText(cells[place]).trim());
          }
        }
      }
    }
  }
}
