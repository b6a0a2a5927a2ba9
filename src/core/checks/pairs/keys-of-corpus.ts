import { type BandKeys, bandKeys } from '../../similarity/band-keys.ts';
import type { MinHashing } from '../../similarity/min-hasher.ts';
import type { NearPairOptions } from '../../similarity/near-pair.ts';
import type { Corpus } from './corpus.ts';

/** The band keys of each list of values: a file's are the same whichever file they are compared with. */
const known = new WeakMap<readonly string[], Map<string, BandKeys>>();

/** The band keys of all compared values of a corpus, those of whole files made once a run. */
export function keysOfCorpus(
  { values, lists }: Corpus,
  options: NearPairOptions,
  fast?: MinHashing,
): BandKeys {
  const { compared } = values;
  const { bands } = bandKeys([], options);
  const all = {
    bands,
    keys: new Uint32Array(compared.length * bands),
    sizes: new Uint32Array(compared.length),
  };
  const isKnown = new Uint8Array(compared.length);
  for (const list of lists) {
    const keys = keysOfList(list.values, options, fast);
    list.numbers.forEach((number, place) => {
      isKnown[number] = 1;
      copyKeys(keys, place, all, number);
    });
  }
  // What is left stands in base alone.
  const left = [...isKnown.keys()].filter((number) => isKnown[number] === 0);
  const keys = bandKeys(
    left.map((number) => compared[number]!),
    options,
    fast,
  );
  left.forEach((number, place) => {
    copyKeys(keys, place, all, number);
  });
  return all;
}

function keysOfList(
  list: readonly string[],
  options: NearPairOptions,
  fast?: MinHashing,
): BandKeys {
  const ofList = known.get(list) ?? new Map<string, BandKeys>();
  known.set(list, ofList);
  const name = JSON.stringify(options);
  const keys = ofList.get(name) ?? bandKeys(list, options, fast);
  ofList.set(name, keys);
  return keys;
}

function copyKeys(from: BandKeys, place: number, to: BandKeys, number: number): void {
  const { bands } = from;
  const keys = from.keys.subarray(place * bands, (place + 1) * bands);
  to.keys.set(keys, number * bands);
  to.sizes[number] = from.sizes[place]!;
}
