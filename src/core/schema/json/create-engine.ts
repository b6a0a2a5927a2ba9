import { Ajv, type Options } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { linearRegExp } from './linear-reg-exp.ts';
import { safeFormats } from './safe-formats.ts';
import type { StepLimit } from './step-limit.ts';
import { uniqueItems } from './unique-items.ts';

export type Engine = Ajv | Ajv2019 | Ajv2020;

/** The drafts of JSON Schema that are read, by what their `$schema` holds. */
const DRAFTS: readonly (readonly [part: string, engine: new (options: Options) => Engine])[] = [
  ['draft-06', Ajv],
  ['draft-07', Ajv],
  ['2019-09', Ajv2019],
  ['2020-12', Ajv2020],
];

/** What a message calls the drafts that are read. */
export const DRAFT_NAMES = '2020-12, 2019-09, draft-07 or draft-06';

/**
 * An engine for a draft of JSON Schema, 2020-12 where none is named; undefined for a draft that is not read.
 *
 * Schemas and data may come from a stranger: regular expressions run in linear time, nothing is fetched, and only a
 * record's own keys count.
 *
 * @param onUnknown told each keyword that the draft does not have
 */
export function createEngine(
  draft: string | undefined,
  onUnknown: (keyword: string) => void,
  steps: StepLimit,
): Engine | undefined {
  const Draft = draft === undefined ? Ajv2020 : DRAFTS.find(([part]) => draft.includes(part))?.[1];
  if (!Draft) return undefined;
  const note = (message: unknown) => {
    const keyword = /unknown keyword: "(.*)"/s.exec(String(message))?.[1];
    if (keyword !== undefined) onUnknown(keyword);
  };
  const engine = new Draft({
    addUsedSchema: false,
    allErrors: true,
    code: { regExp: linearRegExp },
    formats: safeFormats(),
    logger: { log: note, warn: note, error: note },
    ownProperties: true,
    strict: false,
    strictSchema: 'log',
  });
  engine.removeKeyword('uniqueItems');
  return engine.addKeyword(uniqueItems).addKeyword(steps.keyword);
}
