/** Where webhooks arrive. */
export const WEBHOOK_PATH = '/api/github/webhooks';
