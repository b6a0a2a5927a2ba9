import { parse } from 'yaml';
import { z } from 'zod';

/** What a DVC file says about the data it stands for. */
export interface DvcPointer {
  /** Text out of data. */
  readonly path: string;
  /** In bytes; left out where the file does not say. */
  readonly size?: number;
}

/** A DVC file larger than this is none, in bytes. */
export const DVC_FILE_LIMIT = 64 * 1024;

const dvcFile = z.object({
  outs: z
    .array(
      z
        .object({
          path: z.string(),
          size: z.number().int().nonnegative().optional(),
          md5: z.string().optional(),
          etag: z.string().optional(),
          checksum: z.string().optional(),
        })
        .refine((out) => out.md5 ?? out.etag ?? out.checksum),
    )
    .min(1),
});

/**
 * Reads a `.dvc` file (https://dvc.org/doc/user-guide/project-structure/dvc-files), undefined where the text
 * is none. Several outputs are summed up.
 */
export function parseDvcFile(text: string): DvcPointer | undefined {
  const { data } = dvcFile.safeParse(parseYaml(text));
  if (!data) return undefined;
  const path = data.outs.map((out) => out.path).join(', ');
  const sizes = data.outs.map((out) => out.size);
  if (sizes.includes(undefined)) return { path };
  return { path, size: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0) };
}

function parseYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
