import { type Html, html } from './html.ts';

/**
 * A sentence of Assay's own, in which code stands between backticks.
 *
 * @example
 * renderProse('Set `key`.').markup // 'Set <code>key</code>.'
 */
export function renderProse(text: string): Html {
  const parts = text.split('`');
  // An odd backtick out belongs to the text.
  if (parts.length % 2 === 0) return html`${text}`;
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
