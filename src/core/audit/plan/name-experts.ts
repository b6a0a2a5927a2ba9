import type { AuditExpert } from '../key/audit-key.ts';

const LONGEST = 60;
/** Names of devices that Windows opens in place of files, and what Assay writes itself, which it would not take for answers. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme|key|verdicts|disagreements|report)$/i;

/**
 * Experts and the names of their files: safe on every system, and no two alike even where letter case does not count.
 *
 * @param names Distinct.
 * @example
 * nameExperts(['Ann Lee', 'ann/lee']).map(({ file }) => file) // ['ann-lee', 'ann-lee-2']
 */
export function nameExperts(names: readonly string[]): AuditExpert[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '');
    const base = plain === '' || RESERVED.test(plain) ? `expert${plain && `-${plain}`}` : plain;
    let file = base;
    for (let count = 2; taken.has(file); count++) file = `${base}-${count}`;
    taken.add(file);
    return { name, file };
  });
}
