import type { AsyncBuffer, ColumnMetaData, PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { checkRuns } from './check-runs.ts';
import { decompressors } from './decompressors.ts';
import { isRepeated, type SchemaNode } from './schema-node.ts';

/**
 * Walks the pages of a column chunk and checks what their headers and runs claim.
 *
 * @param path The schema from the column to the leaf.
 * @param maxValues The most values that the pages can have together.
 * @param maxBytes The most bytes that one page may unpack to.
 * @throws {Error} for a claim that cannot be true.
 */
export async function checkPages(
  file: AsyncBuffer,
  chunk: ColumnMetaData,
  path: readonly SchemaNode[],
  maxValues: number,
  maxBytes: number,
): Promise<void> {
  const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
  const buffer = await file.slice(start, start + Number(chunk.total_compressed_size));
  const reader = { view: new DataView(buffer), offset: 0 };
  let values = 0;
  while (reader.offset < buffer.byteLength - 1) {
    const header = parquetHeader(reader);
    const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
    if (!(packed >= 0 && reader.offset + packed <= buffer.byteLength)) {
      throw new Error('a page does not end inside its column');
    }
    if (!(unpacked >= 0 && unpacked <= maxBytes)) {
      throw new Error(`a page claims to unpack to ${unpacked} bytes`);
    }
    const count = (header.data_page_header ?? header.data_page_header_v2)?.num_values ?? 0;
    values += count;
    if (!(count >= 0 && values <= maxValues)) {
      throw new Error(`its pages claim ${values} values instead of ${maxValues}`);
    }
    if (!((header.dictionary_page_header?.num_values ?? 0) <= unpacked * 8)) {
      throw new Error('its dictionary claims more values than it has bits');
    }
    checkLevels(header, new Uint8Array(buffer, reader.offset, packed), chunk, path);
    reader.offset += packed;
  }
}

/** Checks the runs in which levels and dictionary indexes are stored. */
function checkLevels(
  header: PageHeader,
  packed: Uint8Array,
  chunk: ColumnMetaData,
  path: readonly SchemaNode[],
): void {
  const repetitionWidth = bitsOf(path.filter(isRepeated).length);
  const definitionWidth = bitsOf(
    path.filter(({ element }) => element.repetition_type !== 'REQUIRED').length,
  );
  const unpacked = header.uncompressed_page_size;
  if (header.data_page_header_v2) {
    const { num_values, num_nulls, encoding, is_compressed, ...lengths } =
      header.data_page_header_v2;
    const repetitionEnd = lengths.repetition_levels_byte_length;
    const definitionEnd = repetitionEnd + lengths.definition_levels_byte_length;
    if (!(num_nulls >= 0 && num_nulls <= num_values)) {
      throw new Error(`a page claims ${num_nulls} nulls among ${num_values} values`);
    }
    if (!(repetitionEnd >= 0 && definitionEnd >= repetitionEnd && definitionEnd <= packed.length)) {
      throw new Error('the levels of a page do not end inside it');
    }
    // The decoder reads on after the levels' end when it misses some, and so must the check.
    checkRuns(packed, repetitionWidth, num_values);
    checkRuns(packed.subarray(repetitionEnd), definitionWidth, num_values);
    const rest = packed.subarray(definitionEnd);
    const page = is_compressed === false ? rest : unpack(rest, chunk, unpacked - definitionEnd);
    checkValues(page, encoding, num_values, chunk);
  } else if (header.data_page_header) {
    const { num_values, encoding } = header.data_page_header;
    let page = unpack(packed, chunk, unpacked);
    for (const width of [repetitionWidth, definitionWidth]) {
      if (width > 0) page = afterPrefixedRuns(page, width, num_values);
    }
    checkValues(page, encoding, num_values, chunk);
  }
}

function checkValues(
  page: Uint8Array,
  encoding: string,
  count: number,
  chunk: ColumnMetaData,
): void {
  if (encoding.endsWith('_DICTIONARY')) checkRuns(page.subarray(1), page[0] ?? 0, count);
  else if (encoding === 'RLE' && chunk.type === 'BOOLEAN' && page.length > 0) {
    afterPrefixedRuns(page, 1, count);
  }
}

/** Checks runs that their length in bytes stands before, and returns what follows them. */
function afterPrefixedRuns(page: Uint8Array, width: number, count: number): Uint8Array {
  const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
  checkRuns(page.subarray(4), width, count);
  return page.subarray(4 + length);
}

function unpack(packed: Uint8Array, { codec }: ColumnMetaData, length: number): Uint8Array {
  if (codec === 'UNCOMPRESSED') return packed;
  const decompress = decompressors[codec];
  if (!decompress) throw new Error(`its compression ${codec} is not supported`);
  if (length < 0) throw new Error('a page claims to unpack to less than nothing');
  return decompress(packed, length);
}

/** How many bits a level of at most `max` takes. */
function bitsOf(max: number): number {
  return 32 - Math.clz32(max);
}
