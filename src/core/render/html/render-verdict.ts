import type { Finding } from '../../checks/finding.ts';
import type { GateResult, Report, RevisionRef } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { verdictOf } from '../report/verdict-of.ts';
import { type Html, html } from './html.ts';
import { orderFindings } from './order-findings.ts';
import { renderProse } from './render-prose.ts';

/** Findings named under "What to do next"; the rest is told by number. */
const MAX_STEPS = 5;

/** The top of the page: whether the change may merge, why, and what to do next. */
export function renderVerdict(report: Report): Html {
  const failed = report.conclusion === 'fail';
  return html`<section class="verdict ${report.conclusion}" aria-labelledby="verdict">
<p class="stamp" aria-hidden="true">${failed ? '✕' : '✓'}</p>
<div class="verdict-text">
<h1 id="verdict"><span class="conclusion">${failed ? 'Fail' : 'Pass'}:</span> ${verdictOf(report).text}</h1>
${report.preview && html`<p>This is a preview: the config takes effect once it is merged, so nothing can fail yet.</p>`}
<p class="revisions">${renderRevisions(report)}</p>
${renderSteps(report)}
</div>
<div class="gates">${report.gates.map(renderGate)}</div>
</section>`;
}

function renderRevisions({ base, head }: Report): Html {
  if (!base) return html`${renderRevision(head)}, with nothing to compare with`;
  return html`${renderRevision(base)} <span aria-label="compared with">→</span> ${renderRevision(head)}`;
}

function renderRevision({ name, commit }: RevisionRef): Html {
  return html`<bdi class="revision">${name}</bdi>${
    commit !== undefined && html` <code>${commit.slice(0, 7)}</code>`
  }`;
}

function renderGate(gate: GateResult): Html {
  const counts: readonly (readonly [string, number])[] = [
    ['new', gate.new],
    ['existing', gate.existing],
    ['fixed', gate.fixed],
    ['waived', gate.waived],
  ];
  return html`<section class="gate ${gate.conclusion}">
<h2>Gate <b>${gate.name}</b> <span class="badge ${gate.conclusion}">${gate.conclusion}</span></h2>
<p>${gate.reason}</p>
<dl>${counts.map(
    ([name, count]) =>
      html`<div${count === 0 && html` class="zero"`}><dt>${name}</dt><dd>${formatCount(count)}</dd></div>`,
  )}</dl>
</section>`;
}

interface PlacedFinding extends Finding {
  readonly path: string;
  readonly anchor: string;
}

function renderSteps(report: Report): Html | false {
  const pressing = orderFindings(placeFindings(report)).filter(
    (f) => !f.waived && f.standing !== 'fixed' && f.severity !== 'info',
  );
  const severest = pressing[0]?.severity;
  const steps = pressing.filter(
    (f) => f.severity === severest && f.standing === pressing[0]?.standing,
  );
  if (steps.length === 0) return html`<p>Nothing needs to be done.</p>`;
  const rest = steps.length - MAX_STEPS;
  return html`<h2 class="next">${report.conclusion === 'fail' ? 'What to do next' : 'Worth a look'}</h2>
<ol class="steps">${steps.slice(0, MAX_STEPS).map(
    (step) => html`<li><a href="#${step.anchor}"><bdi>${step.message}</bdi></a>
<span class="where">in <bdi>${step.path}</bdi></span>
${step.hint !== undefined && html`<span class="hint">${renderProse(step.hint)}</span>`}</li>`,
  )}</ol>
${rest > 0 && html`<p>And ${countOf(rest, 'more finding')} of this kind below.</p>`}`;
}

function placeFindings(report: Report): PlacedFinding[] {
  return report.datasets
    .flatMap((dataset) => dataset.files)
    .flatMap((file, id) =>
      file.findings.map((finding, i) => ({
        ...finding,
        path: file.path,
        anchor: `finding-${id}-${i}`,
      })),
    );
}
