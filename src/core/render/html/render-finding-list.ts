import type { Dimension } from '../../checks/dimension.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { FOLD_NAMES, type FoldName, foldTitle } from './finding-folds.ts';
import { type Html, html } from './html.ts';
import type { FilePlaces, PageFinding } from './page-finding.ts';
import { renderFinding } from './render-finding.ts';

/** With as many new kinds of finding, or fewer, each is shown in full at once. */
const FEW = 3;

const SEVERITIES = { error: 'Errors', warning: 'Warnings', info: 'Information' } as const;

/**
 * The findings of the whole report: the new ones grouped by severity and dimension, one line a kind that opens to its
 * rows; the others folded. The page's script sorts and filters what is here.
 */
export function renderFindingList(findings: readonly PageFinding[], places: FilePlaces): Html {
  const fresh = findings.filter(({ fold }) => fold === undefined);
  const list = (own: readonly PageFinding[], isOpen: boolean): Html =>
    html`<ul>${own.map((each) => renderFinding(each, places, isOpen))}</ul>`;
  const group = (own: readonly PageFinding[]): Html => html`<section class="finding-group">
<h3><bdi>${titleOf(own[0]!)}</bdi> <small>${sumOf(own)}</small></h3>
${list(own, fresh.length <= FEW)}
</section>`;
  const fold = (name: FoldName): Html | false => {
    const own = findings.filter((each) => each.fold === name);
    return (
      own.length > 0 &&
      html`<details class="fold"><summary>${foldTitle(name, own.length)}</summary>${list(own, false)}</details>`
    );
  };
  return html`<section class="findings" id="findings" tabindex="-1" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
<div id="finding-tools"></div>
<div id="finding-list">
${fresh.length > 0 ? groupsOf(fresh).map(group) : html`<p class="empty">Nothing new.</p>`}
${FOLD_NAMES.map(fold)}
</div>
</section>`;
}

/** Findings of one severity and dimension, which follow each other already. */
function groupsOf(findings: readonly PageFinding[]): PageFinding[][] {
  const groups = new Map<string, PageFinding[]>();
  for (const finding of findings) {
    const name = `${finding.severity} ${finding.dimension}`;
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups.values()];
}

function titleOf({ severity, dimension }: PageFinding): string {
  return `${SEVERITIES[severity]} · ${capitalised(dimension)}`;
}

function capitalised(dimension: Dimension): string {
  return dimension.charAt(0).toUpperCase() + dimension.slice(1);
}

function sumOf(findings: readonly PageFinding[]): string {
  const count = findings.reduce((sum, finding) => sum + finding.count, 0);
  return `${countOf(findings.length, 'kind')}, ${formatCount(count)} in all`;
}
