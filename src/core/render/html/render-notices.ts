import type { Notice } from '../../report/report.ts';
import { type Html, html } from './html.ts';
import { renderProse } from './render-prose.ts';

/** What is not about any one file: the config, rules that changed, expired waivers, files passed over. */
export function renderNotices(notices: readonly Notice[]): Html | false {
  if (notices.length === 0) return false;
  return html`<section class="notices" aria-label="Notices"><h2>Notices</h2><ul>${notices.map(
    ({ severity, path, line, message }) => html`<li class="notice ${severity}">
<span class="badge ${severity}">${severity}</span>
<p><bdi>${renderProse(message)}</bdi>${
      path !== undefined &&
      html` <span class="where"><bdi>${path}</bdi>${line !== undefined && `:${line}`}</span>`
    }</p></li>`,
  )}</ul></section>`;
}
