import type { SchemaFault } from '../schema-fault.ts';
import { DescriptorReader } from './descriptor-reader.ts';

/** A resource of a data package: files of one shape. */
export interface Resource {
  readonly name: string;
  /** As written, relative to the package's folder; empty where the data is elsewhere or inline. */
  readonly paths: readonly string[];
  /** A descriptor, or the path or address of one; left out where there is none. */
  readonly schema?: unknown;
  /** Where it stands in its package, as a JSON pointer. */
  readonly pointer: string;
}

/**
 * The resources of a Data Package descriptor, of version 1 or 2 of the standard. Never throws.
 *
 * @example
 * parsePackage({ resources: [{ name: 'a', path: 'a.csv' }] }).resources
 * // [{ name: 'a', paths: ['a.csv'], pointer: '/resources/0' }]
 */
export function parsePackage(value: unknown): {
  resources: readonly Resource[];
  faults: readonly SchemaFault[];
} {
  const reader = new DescriptorReader();
  const descriptor = reader.object(value ?? null, '');
  const listed = reader.list(descriptor?.['resources'], '/resources');
  if (descriptor && !listed && reader.faults.length === 0) {
    reader.fault('', 'The data package has no `resources`');
  }
  const resources = (listed ?? []).flatMap((one, i): Resource[] => {
    const pointer = `/resources/${i}`;
    const resource = reader.object(one, pointer);
    if (!resource) return [];
    reader.misspelt(resource, pointer, ['path', 'schema', 'name']);
    // `url` was version 0's word for `path`.
    const paths = reader.textOrTexts(resource['path'] ?? resource['url'], `${pointer}/path`) ?? [];
    const schema = resource['schema'];
    return [
      {
        name: reader.text(resource['name'], `${pointer}/name`) ?? '',
        paths,
        ...(schema === undefined || schema === null ? {} : { schema }),
        pointer,
      },
    ];
  });
  return { resources, faults: reader.faults };
}
