import type { AsyncBuffer, RowGroup } from 'hyparquet';
import { checkPages } from './check-pages.ts';
import { leafPaths, type SchemaNode } from './schema-node.ts';

/** What a row group may claim to hold, as it is in memory while it is read. */
const MAX_GROUP_BYTES = 2 ** 30;
const MAX_GROUP_ROWS = 2 ** 26;

/**
 * Checks what a row group claims of itself before anything is decoded: the decoder believes it, so a damaged or
 * hostile claim could fill memory or never come to an end.
 *
 * @throws {Error} that names the claim.
 */
export async function checkRowGroup(
  file: AsyncBuffer,
  columns: readonly SchemaNode[],
  group: RowGroup,
): Promise<void> {
  const rows = Number(group.num_rows);
  if (!(rows >= 0 && rows <= MAX_GROUP_ROWS)) {
    throw new Error(`it claims ${rows} rows, and at most ${MAX_GROUP_ROWS} are read at once`);
  }
  const bytes = group.columns.reduce(
    (sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0),
    0,
  );
  if (!(bytes <= MAX_GROUP_BYTES)) {
    throw new Error(
      `it unpacks to ${bytes} bytes, and at most ${MAX_GROUP_BYTES} are read at once: write smaller row groups`,
    );
  }
  for (const [position, path] of columns.flatMap(leafPaths).entries()) {
    const chunk = group.columns[position]?.meta_data;
    if (!chunk) continue;
    try {
      await checkPages(
        file,
        chunk,
        path,
        Math.max(rows, Number(chunk.num_values)),
        MAX_GROUP_BYTES,
      );
    } catch (error) {
      const name = path.map(({ element }) => element.name).join('.');
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`column ${JSON.stringify(name)}: ${reason}`, { cause: error });
    }
  }
}
