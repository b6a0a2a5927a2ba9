// src/app/server/webhook-path.ts
const WEBHOOK_PATH = "/api/github/webhooks";

export { WEBHOOK_PATH as t };