import type { Diff } from '../../../diff/diff.ts';
import { maskOf } from '../../../privacy/cell-mask.ts';
import type { ChosenRows } from '../choose-rows.ts';
import { cosmeticNote } from '../cosmetic-note.ts';
import { listMoved } from '../list-moved.ts';
import { listTitle } from '../list-title.ts';
import { renderModifiedMarkdown } from './render-modified-markdown.ts';
import { renderRowsMarkdown } from './render-rows-markdown.ts';

/** The chosen rows as blocks of Markdown, a title and a table for each kind of change that there is. */
export function renderRowListsMarkdown(diff: Diff, chosen: ChosenRows): string[] {
  const { modified, removed, added, moved, cosmeticOnly } = chosen;
  const titled = (
    verb: string,
    list: { rows: readonly unknown[]; total: number },
    table: string,
  ) => (list.rows.length > 0 ? [listTitle(verb, list.total, list.rows.length), table] : []);
  const mask = maskOf(diff);
  const removedRows = removed.rows.map(({ base }) => mask.row('base', base));
  const addedRows = added.rows.map(({ head }) => mask.row('head', head));
  return [
    ...titled('modified', modified, renderModifiedMarkdown(diff, modified.rows)),
    ...(cosmeticOnly > 0 ? [cosmeticNote(cosmeticOnly)] : []),
    ...titled(
      'removed',
      removed,
      renderRowsMarkdown(removedRows, diff.base.columns, diff.key.baseColumns),
    ),
    ...titled(
      'added',
      added,
      renderRowsMarkdown(addedRows, diff.head.columns, diff.key.headColumns),
    ),
    ...titled('moved', moved, listMoved(moved.rows)),
  ];
}
