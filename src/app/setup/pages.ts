import { type Html, html } from '../../core/render/html/html.ts';

function page(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 36rem; padding: 0 1rem }
  label { display: block; font-weight: 600; margin-top: 1.25rem }
  input { box-sizing: border-box; font: inherit; padding: .4rem; width: 100% }
  small { display: block }
  button { font: inherit; margin-top: 1.5rem; padding: .5rem 1rem }
</style>
<h1>${title}</h1>
${body}
</html>
`.markup;
}

/** Asks for what GitHub cannot know. */
export function askPage(state: string, fault?: string): string {
  return page(
    'Make a GitHub App for Assay',
    html`${fault !== undefined && html`<p role="alert"><strong>${fault}</strong></p>`}
<form method="post" action="/confirm?state=${state}">
  <label for="name">Name of the app</label>
  <input id="name" name="name" value="Assay" maxlength="34" required>
  <small>Nobody else on GitHub may have it: add the name of your team.</small>
  <label for="organisation">Organisation</label>
  <input id="organisation" name="organisation" maxlength="39">
  <small>Leave it empty for your own account.</small>
  <label for="webhooks">Public address of the app</label>
  <input id="webhooks" name="webhooks" type="url" maxlength="300" placeholder="https://assay.example.com">
  <small>Leave it empty if it has none: the app then asks GitHub for news (<code>--poll</code>).</small>
  <button>Next</button>
</form>`,
  );
}

/** Sends the manifest to GitHub, where a person confirms it. */
export function confirmPage(action: string, manifest: string): string {
  return page(
    'Confirm on GitHub',
    html`<p>GitHub shows the app and asks you to confirm it. Then it sends you back here.</p>
<form method="post" action="${action}">
  <input type="hidden" name="manifest" value="${manifest}">
  <button autofocus>Go to GitHub</button>
</form>`,
  );
}

/** Says what comes next. */
export function donePage(installUrl: string, command: string): string {
  return page(
    'The app is made',
    html`<p>1. <a href="${installUrl}">Install it</a> in the repositories with your data.</p>
<p>2. Run it: <code>${command}</code></p>
<p>You can close this page.</p>`,
  );
}

export function faultPage(message: string): string {
  return page('That did not work', html`<p>${message}</p>`);
}
