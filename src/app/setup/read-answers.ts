/** What a person entered on the local page. */
export interface SetupAnswers {
  readonly name: string;
  /** Undefined: the person's own account. */
  readonly organisation: string | undefined;
  /** Origin under which webhooks reach the app. */
  readonly webhookHost: string | undefined;
}

/** Reads the form, or says what is wrong with it. */
export function readAnswers(form: string): SetupAnswers | { readonly fault: string } {
  const fields = new URLSearchParams(form);
  const name = fields.get('name')?.trim() ?? '';
  const organisation = fields.get('organisation')?.trim() ?? '';
  const webhooks = fields.get('webhooks')?.trim() ?? '';
  if (name === '' || name.length > 34)
    return { fault: 'The name of a GitHub App has 1 to 34 characters.' };
  if (organisation !== '' && !/^[A-Za-z0-9_-]{1,39}$/.test(organisation))
    return { fault: 'Give the organisation as it stands in its address, such as octo-org.' };
  if (webhooks !== '' && !isPublicAddress(webhooks))
    return { fault: 'Give the public address as https://assay.example.com, or leave it empty.' };
  return {
    name,
    organisation: organisation || undefined,
    webhookHost: webhooks === '' ? undefined : new URL(webhooks).origin,
  };
}

/** GitHub sends webhooks to no address of a machine's own. */
function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && !/^(?:localhost|127\.|0\.|\[)/.test(hostname);
}
