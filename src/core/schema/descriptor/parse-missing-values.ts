import type { Descriptor, DescriptorReader } from './descriptor-reader.ts';

/** The texts that stand for no value: a list of texts, or of objects that hold one and a label. */
export function parseMissingValues(
  value: unknown,
  pointer: string,
  reader: DescriptorReader,
): readonly string[] | undefined {
  return reader.list(value, pointer)?.flatMap((one, i) => {
    const place = `${pointer}/${i}`;
    if (typeof one !== 'object' || one === null) return reader.text(one, place) ?? [];
    return reader.text((one as Descriptor)['value'], `${place}/value`) ?? [];
  });
}
