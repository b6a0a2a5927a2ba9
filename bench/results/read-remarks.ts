/** What people wrote about the measurements. */
export interface Remarks {
  /** What was tried, by the name of the aim that was missed. */
  readonly tried: ReadonlyMap<string, string>;
  /** All other sections, as they stand. */
  readonly sections: string;
}

const TRIED = '## What was tried';

/**
 * Reads REMARKS.md: the list under `## What was tried` has an entry an aim, `- **diff of a: DuckDB**: what was tried`, on
 * one line; what stands before the first section is for its writers.
 */
export function readRemarks(text: string): Remarks {
  const tried = new Map<string, string>();
  const sections: string[] = [];
  for (const section of text.split(/^(?=## )/m).slice(1)) {
    if (!section.startsWith(TRIED)) sections.push(section.trim());
    else
      for (const [, name, what] of section.matchAll(/^- \*\*(.+?)\*\*: (.+)$/gm))
        tried.set(name!, what!);
  }
  return { tried, sections: sections.join('\n\n') };
}
