import { z } from 'zod';
import { dateSchema } from './date-schema.ts';
import { globSchema } from './glob-schema.ts';
import { textSchema } from './text-schema.ts';

/** Logins of GitHub, those of enterprises with their underscore included. */
const LOGIN = /^@?[a-z\d][a-z\d_-]{0,38}$/i;
const TEAM = /^@?[a-z\d][a-z\d_-]{0,38}\/[a-z\d][\w-]{0,99}$/i;

/** Somebody's name on GitHub, with `@` or without. */
export const loginSchema = z
  .string()
  .check((context) => {
    if (LOGIN.test(context.value)) return;
    const isTeam = TEAM.test(context.value);
    context.issues.push({
      code: 'custom',
      input: context.value,
      message: isTeam ? 'must be a login, and names a team' : 'must be a login of GitHub',
      params: {
        hint: isTeam
          ? `Write \`{ team: ${context.value.replace(/^@/, '')} }\` where experts are listed.`
          : 'A login has letters, digits and hyphens, such as `expert-1`.',
      },
    });
  })
  .meta({ pattern: '^@?[A-Za-z0-9][A-Za-z0-9_-]{0,38}$' });

const awaySchema = z
  .strictObject({
    from: dateSchema.meta({
      description: 'The first day of it.',
      examples: ['2027-07-12'],
    }),
    to: dateSchema.meta({ description: 'The last day of it.', examples: ['2027-07-30'] }),
  })
  .refine(({ from, to }) => from <= to, {
    error: 'must end on the day it begins, or later',
    params: { hint: 'Write the first day under `from` and the last under `to`.' },
    path: ['to'],
  });

const limits = {
  datasets: z
    .array(globSchema)
    .min(1, 'must name at least one dataset')
    .max(100, 'must name at most 100; leave it out for all')
    .optional()
    .meta({
      description:
        'Names of datasets, or globs of files, that they are asked about. Left out, they are asked about all.',
      examples: [['tickets'], ['data/tickets/*.csv']],
    }),
  'not-sources': z
    .array(textSchema)
    .min(1, 'must name at least one source')
    .optional()
    .meta({
      description: 'Sources whose rows they are never asked about, such as their own.',
      examples: [['vendor-b']],
    }),
  away: z
    .array(awaySchema)
    .optional()
    .meta({
      description: 'Times at which they are not asked, both days included; days are those of UTC.',
      examples: [[{ from: '2027-07-12', to: '2027-07-30' }]],
    }),
  'minutes-per-week': z
    .number()
    .positive('must be over 0')
    .max(2400, 'must be at most 2400')
    .optional()
    .meta({
      description: 'In place of `minutes-per-expert-per-week`.',
      examples: [60],
    }),
};

/** Somebody who may be asked: a login alone, or with what limits it; or the members of a team. */
export const expertSchema = z.union([
  loginSchema,
  z.strictObject({
    login: loginSchema.meta({ description: 'Their name on GitHub.', examples: ['expert-2'] }),
    ...limits,
  }),
  z.strictObject({
    team: z
      .string()
      .regex(TEAM, {
        error: 'must be a team, written as its organisation, a slash and its slug',
      })
      .meta({
        description: 'A team, whose members may all be asked: its organisation and its slug.',
        examples: ['org/label-experts'],
      }),
    ...limits,
  }),
]);
