import { expect } from 'vitest';
import type { ReviewAction } from '../../../../src/core/review/actions.ts';
import type { JournalEntry } from '../../../../src/core/review/journal.ts';
import { PaperWorld } from '../paper-world.ts';

/** Looks at everything that is done at the moment at which it is done: what is put right later was wrong all the same. */
export class WatchedWorld extends PaperWorld {
  override apply(action: ReviewAction): void {
    if (action.kind === 'submit-review') this.#watchReview(action.review);
    if (action.kind === 'record') this.#watchRecord(action.entry);
    if (action.kind === 'check' && action.content.conclusion === 'success') this.#watchPass();
    super.apply(action);
  }

  /** Whoever is asked can be asked just then: is of the pool or assigned, here, and has no hand in the change. */
  #watchRecord(entry: JournalEntry): void {
    if (entry.kind !== 'rows-asked') return;
    const { excluded, effects } = this.state();
    const { expert } = entry;
    expect(this.pull.state, `${expert} is asked`).toBe('open');
    expect(excluded.has(expert), `${expert} has a hand in it`).toBe(false);
    if (effects.assigned.includes(expert)) return;
    const known = this.experts.find(({ login }) => login === expert);
    expect(known, `${expert} is not of the pool`).toBeDefined();
    expect(known!.away, `${expert} is away`).toBe(false);
  }

  /** What is suggested was sealed, is known to be wrong, and stands at head. */
  #watchReview(review: number): void {
    const { comments, sha } = this.reviews.find(({ id }) => id === review)!;
    expect(['open', 'draft']).toContain(this.pull.state);
    expect(sha, 'head is another one').toBe(this.pull.head.sha);
    const { datasets } = this.state();
    const results = datasets.flatMap(({ result }) => result ?? []);
    expect(results.map(({ outcome }) => outcome)).not.toContain('fix-guideline');
    const asked = datasets.flatMap(({ rows }) =>
      rows.flatMap(({ drawn, isSealed }) => (isSealed ? [] : [drawn.id])),
    );
    const known = results.flatMap(({ rows, before }) => [...rows, ...before]);
    for (const { was, body } of comments) {
      const [id = '', ...rest] = was.split(',');
      const row = known.find((each) => each.id === id);
      expect(asked, `${id} is asked about`).not.toContain(id);
      expect([row?.verdict, row?.mended], id).toEqual(['wrong', undefined]);
      expect(rest.at(-1)).toBe(this.rows.get(id)?.label);
      expect(body).toContain(`,${row!.final}\n\`\`\`\n`);
    }
  }

  /** A check that passes for a moment is enough for a merge. */
  #watchPass(): void {
    const { datasets, effects } = this.state();
    if (effects.override || this.policy.enforce === 'observe') return;
    for (const { phase, result, facts } of datasets) {
      if (phase.kind === 'nothing' || phase.kind === 'queued') continue;
      expect([phase.kind, result?.outcome]).toEqual(['judged', 'passed']);
      const sealed = new Set(result!.rows.map(({ id, content }) => `${id} ${content}`));
      for (const { id, content } of facts.draw.rows) {
        expect(sealed.has(`${id} ${content}`), `${id} has no answers`).toBe(true);
      }
    }
  }
}
