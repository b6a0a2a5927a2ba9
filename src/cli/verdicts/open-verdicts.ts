import { AssayError } from '../../core/assay-error.ts';
import type { SliceTable } from '../../core/labels/slices/slice-table.ts';
import { maskOfKey } from '../../core/labels/suggestions/mask-of-key.ts';
import { judgedLabel } from '../../core/labels/verdicts/judged-label.ts';
import { openVerdictsNote } from '../../core/labels/verdicts/open-verdicts-note.ts';
import { readVerdicts } from '../../core/labels/verdicts/read-verdicts.ts';
import type { Verdicts } from '../../core/labels/verdicts/row-verdict.ts';
import { countPhrase } from '../../core/words/count-phrase.ts';
import { listNames } from '../../core/words/list-names.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { openData } from '../open-data.ts';

/** Verdicts, and what to know of them. */
interface OpenedVerdicts {
  readonly verdicts: Verdicts;
  /** The one label whose rows they are about; left out where there are several. */
  readonly judgedLabel?: string;
  readonly notes: readonly string[];
}

/** Reads a file of verdicts on rows of a dataset. */
export async function openVerdicts(
  cwd: string,
  spec: string,
  sliceTable: SliceTable,
  { files, policy, config }: OpenedDataset,
): Promise<OpenedVerdicts> {
  const { ids, columns } = sliceTable;
  const data = await openData(cwd, spec, {});
  try {
    const [table, ...others] = data.tables.values();
    if (!table || others.length > 0) {
      throw new AssayError('bad-arguments', `${data.name} has several sheets, and one is read.`, {
        hint: 'Save the verdicts as CSV or JSON Lines.',
      });
    }
    const about = { ids, columns: [...columns.keys()], labels: policy.labels ?? [] };
    const verdicts = await readVerdicts(table, data.name, about);
    const mask = maskOfKey(files[0]!, config.privacy);
    const judged = judgedLabel(verdicts, sliceTable);
    return {
      verdicts,
      ...(judged === undefined ? {} : { judgedLabel: judged }),
      notes: notesOf(verdicts, mask),
    };
  } finally {
    await data.close();
  }
}

function notesOf(verdicts: Verdicts, mask: (id: string) => string): string[] {
  const { unknown } = verdicts;
  const strangers = countPhrase(unknown.count, 'verdict is', 'verdicts are');
  const open = openVerdictsNote(verdicts);
  return [
    ...(unknown.count > 0
      ? [
          `${strangers} about rows that the dataset does not have, and left out: ${listNames(unknown.first.map(mask))}.`,
        ]
      : []),
    ...(open === undefined ? [] : [open]),
  ];
}
