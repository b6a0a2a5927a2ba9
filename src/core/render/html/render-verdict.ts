import type { GateResult, Report, RevisionRef } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { verdictOf } from '../report/verdict-of.ts';
import { type Html, html } from './html.ts';
import type { PageFinding, Status } from './page-finding.ts';
import { renderDimensions } from './render-dimensions.ts';
import { renderProse } from './render-prose.ts';

/** Findings named under "What to do next"; the rest is told by number. */
const MAX_STEPS = 5;
const RANK: readonly Status[] = ['new', 'existing'];

/** The top of the page: whether the change may merge, why, and what to do next. */
export function renderVerdict(report: Report, findings: readonly PageFinding[]): Html {
  const failed = report.conclusion === 'fail';
  return html`<section class="verdict ${report.conclusion}" aria-labelledby="verdict">
<p class="stamp" aria-hidden="true">${failed ? '✕' : '✓'}</p>
<div class="verdict-text">
<h1 id="verdict"><span class="conclusion">${failed ? 'Fail' : 'Pass'}:</span> ${verdictOf(report).text}</h1>
${report.preview && html`<p>This is a preview: the config takes effect once it is merged, so nothing can fail yet.</p>`}
<p class="revisions">${renderRevisions(report)}</p>
${renderDimensions(report)}
${renderSteps(report, findings)}
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

function renderSteps(report: Report, findings: readonly PageFinding[]): Html | false {
  const pressing = findings
    .filter(
      ({ status, severity }) => (status === 'new' || status === 'existing') && severity !== 'info',
    )
    .sort((a, b) => RANK.indexOf(a.status) - RANK.indexOf(b.status));
  const [worst] = pressing;
  const steps = pressing.filter(
    ({ severity, status }) => severity === worst?.severity && status === worst.status,
  );
  if (steps.length === 0) return html`<p>Nothing needs to be done.</p>`;
  const rest = steps.length - MAX_STEPS;
  return html`<h2 class="next">${report.conclusion === 'fail' ? 'What to do next' : 'Worth a look'}</h2>
<ol class="steps">${spread(steps).slice(0, MAX_STEPS).map(renderStep)}</ol>
${rest > 0 && html`<p>And <a href="#findings">${countOf(rest, 'more kind')} of ${worst?.severity}</a> below.</p>`}`;
}

/** One of each dimension before a second of any, so that a few steps tell what is wrong all in all. */
function spread(steps: readonly PageFinding[]): PageFinding[] {
  const isFirst = (step: PageFinding) =>
    steps.find(({ dimension }) => dimension === step.dimension) === step;
  return [...steps.filter(isFirst), ...steps.filter((step) => !isFirst(step))];
}

function renderStep({ anchor, findings }: PageFinding): Html {
  const [first, ...others] = findings;
  const { message = '', hint } = first?.finding ?? {};
  return html`<li><a href="#${anchor}"><bdi>${renderProse(message)}</bdi></a>
<span class="where">in <bdi>${first?.file.path ?? ''}</bdi>${others.length > 0 && ` and ${countOf(others.length, 'more file')}`}</span>
${hint !== undefined && html`<span class="hint">${renderProse(hint)}</span>`}</li>`;
}
