import { z } from 'zod';
import { AssayError } from '../../assay-error.ts';
import type { AnswerFile } from '../packet.ts';
import type { AnswerSource } from './answer-source.ts';

const FILE = z.object({
  schema_version: z.literal(1),
  audit: z.string(),
  expert: z.string(),
  answers: z.array(
    z.object({
      code: z.string(),
      answer: z.string(),
      note: z.string().default(''),
      seconds: z.number().nonnegative().optional(),
    }),
  ),
});

/**
 * Reads what the page exports as JSON.
 *
 * @param audit The id of the audit that it has to be of.
 * @throws {AssayError} `bad-input` where it is something else, or of another audit.
 */
export function parseAnswerFile(text: string, name: string, audit: string): AnswerSource {
  const file = read(text, name);
  if (file.audit !== audit) {
    throw new AssayError(
      'bad-input',
      `${name} holds answers of another audit: ${file.audit}, and this is ${audit}.`,
      { hint: 'Take it out of the folder, or score the folder of its own audit.' },
    );
  }
  return {
    name,
    expert: file.expert,
    lines: file.answers.map(({ seconds, ...answer }, place) => ({
      ...answer,
      line: place + 1,
      ...(seconds === undefined ? {} : { seconds }),
    })),
  };
}

function read(text: string, name: string): AnswerFile {
  try {
    // Left out is not undefined: the type is that of what the page writes.
    return FILE.parse(JSON.parse(text.replace(/^\ufeff/, ''))) as AnswerFile;
  } catch (cause) {
    const where = cause instanceof z.ZodError ? cause.issues[0]?.path.join('.') : undefined;
    throw new AssayError(
      'bad-input',
      `${name} is not what a sheet exports${where ? `: ${where} is missing or of another kind` : ''}.`,
      { hint: 'Have the expert export the answers again, or send the filled-in CSV file.', cause },
    );
  }
}
