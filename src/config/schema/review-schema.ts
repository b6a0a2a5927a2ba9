import { z } from 'zod';
import { parseDueTime } from '../../core/review/time/parse-due-time.ts';
import { expertSchema, loginSchema } from './expert-schema.ts';
import { shareSchema } from './share-schema.ts';
import { textSchema } from './text-schema.ts';
import { withoutDefaults } from './without-defaults.ts';

const count = (least: number, most: number) =>
  z
    .number()
    .refine(Number.isInteger, { error: 'must be a whole number' })
    .min(least, `must be ${least} or more`)
    .max(most, `must be at most ${most}`);

/** How many rows are drawn. */
const sampleSchema = z.strictObject({
  rate: shareSchema.default(0.001).meta({
    description: 'The share of the eligible rows that is drawn.',
    examples: [0.001, '0.1 %'],
  }),
  floor: count(1, 100_000)
    .default(30)
    .meta({
      description: 'At least so many are drawn, or all where there are fewer.',
      examples: [30],
    }),
  cap: count(1, 100_000)
    .default(500)
    .meta({
      description: 'At most so many are drawn.',
      examples: [500],
    }),
});

/** How experts review what a pull request changes. */
export const reviewSchema = z.strictObject({
  experts: z
    .array(expertSchema)
    .max(200, 'must list at most 200 entries; list a team instead')
    .default([])
    .meta({
      description:
        'Who may be asked: logins, and teams. Authors of a pull request and of its commits are never asked about it.',
      examples: [
        [
          'expert-1',
          { login: 'expert-2', 'not-sources': ['vendor-b'] },
          { team: 'org/label-experts' },
        ],
      ],
    }),
  ask: z
    .array(textSchema)
    .refine((columns) => columns.length === 1, {
      error: 'must list exactly one column: one review asks about one column',
      params: { hint: 'Write the one that matters most, such as `ask: [price]`.' },
    })
    .optional()
    .meta({
      description:
        "The one column that experts are asked about. Left out, it is the dataset's `label`.",
      examples: [['price']],
      minItems: 1,
      maxItems: 1,
    }),
  show: z
    .array(textSchema)
    .min(1, 'must list at least one column')
    .optional()
    .meta({
      description:
        'The columns that experts see. Left out, all but those that give the answer away: the key, labels, the source, the split, the annotator and predictions.',
      examples: [['subject', 'body']],
    }),
  'per-row': count(2, 10)
    .default(2)
    .meta({
      description: 'How many experts are asked about each row.',
      examples: [2],
    }),
  sample: sampleSchema.prefault({}).meta({
    description:
      'How many of the eligible rows are drawn: `rate` of them, at least `floor`, at most `cap`.',
    examples: [{ rate: 0.001, floor: 30, cap: 500 }],
  }),
  'queue-below': count(0, 100_000)
    .default(10)
    .meta({
      description:
        "Fewer eligible rows than this wait for the dataset's next review; 0 asks about them at once.",
      examples: [10, 0],
    }),
  agreement: shareSchema.default(0.8).meta({
    description: 'The share of rows on which experts have to agree.',
    examples: [0.8, '80 %'],
  }),
  minimum: count(1, 100_000)
    .default(30)
    .meta({
      description:
        "Where fewer rows were answered, agreement is judged together with the dataset's latest reviews.",
      examples: [30],
    }),
  'max-error': shareSchema.default(0.05).meta({
    description: 'The share of rows whose label may be wrong.',
    examples: [0.05, '5 %'],
  }),
  guideline: textSchema
    .refine((path) => !/^\/|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z][a-z\d+.-]*:/i.test(path), {
      error: 'must be the path of a file in this repository',
      params: { hint: 'Write it from the root of the repository, such as `docs/labelling.md`.' },
    })
    .optional()
    .meta({
      description: 'The path of the guideline that says how to label; packets link it.',
      examples: ['docs/labelling.md'],
    }),
  'guideline-owners': z
    .array(loginSchema)
    .default([])
    .meta({
      description:
        'Who is asked to change the guideline where experts disagree, and may approve a change of it.',
      examples: [['guideline-owner']],
    }),
  due: z
    .string()
    .refine((text) => parseDueTime(text) !== undefined, {
      error: 'must be a time such as `2 working days`, and at most a year',
      params: { hint: 'Count `hours`, `days` or `working days`, Monday to Friday.' },
    })
    .default('2 working days')
    .meta({
      description:
        'How long an expert has before the rows go to the next one: so many `hours`, `days` or `working days`.',
      examples: ['2 working days'],
    }),
  'minutes-per-expert-per-week': z
    .number()
    .positive('must be over 0')
    .max(2400, 'must be at most 2400')
    .default(30)
    .meta({
      description: 'The most time that is asked of an expert in any seven days.',
      examples: [30],
    }),
  enforce: z
    .enum(['hold', 'observe'])
    .default('hold')
    .meta({
      description:
        '`hold` lets the review decide the merge; `observe` tells everything and holds nothing.',
      examples: ['observe'],
    }),
  answers: z
    .enum(['any', 'blind'])
    .refine((answers) => answers !== 'blind', {
      error: 'must be `any` for now: private ways to answer are not there yet',
      params: { hint: 'Write `answers: any`, or leave it out.' },
    })
    .default('any')
    .meta({
      description:
        'How experts may answer. `blind`, without seeing each other, comes later and is refused until then.',
      examples: ['any'],
    }),
  images: z
    .array(
      z
        .string()
        .regex(/^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i, {
          error: 'must be the name of a host, without `https://` and a path',
        }),
    )
    .default([])
    .meta({
      description: 'Hosts whose images packets show; images of all others stay links.',
      examples: [['images.example.com']],
    }),
});

/** A review of which every key has the right shape, defaults filled in. */
export type ParsedReview = z.output<typeof reviewSchema>;

/** What a dataset says otherwise. */
export type OwnReview = {
  readonly [Key in keyof Omit<ParsedReview, 'sample'>]?: ParsedReview[Key];
} & {
  readonly sample?: Partial<ParsedReview['sample']>;
};

/** The review of one dataset: keys that go before those of all datasets, or none at all. */
export const ownReviewSchema = z.union([
  z.literal('off'),
  // YAML 1.1 reads `off` as a boolean.
  z.literal(false),
  withoutDefaults(reviewSchema) as unknown as z.ZodType<OwnReview>,
]);
