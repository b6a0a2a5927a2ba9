import { z } from 'zod';
import { LOG_LEVELS } from './app-settings.ts';

/** Letters that a guesser has to try for; `openssl rand -hex 32` gives 64. */
const SHORTEST_SECRET = 20;

/** Probot's own, which anybody can sign with. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['development', 'secret', 'changeme']);

const MAKE_A_SECRET =
  'Make one with `openssl rand -hex 32`, and enter the same under "Webhook secret" in the settings of the GitHub App.';

/** What each variable has to be. Every message says what to write instead, and none repeats a value. */
export const settingsSchema = z.object({
  APP_ID: z
    .string({ error: 'is missing: the number beside "App ID" in the settings of the GitHub App.' })
    .regex(
      /^[1-9]\d{0,14}$/,
      'is a number: the one beside "App ID" in the settings of the GitHub App.',
    )
    .transform(Number),
  WEBHOOK_SECRET: z
    .string()
    .refine(
      (secret) => !PLACEHOLDERS.has(secret.toLowerCase()),
      `is a placeholder that everybody knows. ${MAKE_A_SECRET}`,
    )
    .refine(
      (secret) => PLACEHOLDERS.has(secret.toLowerCase()) || secret.length >= SHORTEST_SECRET,
      `is shorter than ${SHORTEST_SECRET} characters. ${MAKE_A_SECRET}`,
    )
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is a host name or an address such as 127.0.0.1.')
    .default('0.0.0.0'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is a number from 0 to 65535, such as 3000.')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is a number from 0 to 65535, such as 3000.')
    .default(3000),
  DATABASE_URL: z.string().default('assay.db'),
  GITHUB_API_URL: z
    .url({
      protocol: /^https?$/,
      error:
        'is an address such as https://api.github.com, or https://github.example.com/api/v3 for GitHub Enterprise Server.',
    })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://api.github.com'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `is one of ${LOG_LEVELS.join(', ')}.` }).default('info'),
});

/** What is said where webhooks can come in and nothing tells whether GitHub sent them. */
export const SECRET_IS_MISSING = `is missing: without it anybody could send webhooks. ${MAKE_A_SECRET}`;
