import { EVENT_RULES } from './event-rules.ts';
import type { Reduction } from './reduction.ts';

/**
 * Whether an event can mean work, told from its name and action alone.
 *
 * @example
 * matters('issue_comment', 'created') // true
 * matters('star', 'created') // false
 */
export function matters(event: string, action: string | undefined): boolean {
  const rule = EVENT_RULES.get(event);
  if (!rule) return false;
  return !rule.actions || (action !== undefined && rule.actions.has(action));
}

/**
 * Reduces a webhook to the pull requests that may need work. Nothing else of it is believed: the facts are fetched
 * again.
 *
 * @param payload parsed JSON, whatever it may be
 * @returns `unreadable` where the payload lacks what GitHub documents for the event.
 */
export function reduceEvent(event: string, payload: unknown): Reduction | 'unreadable' {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    return 'unreadable';
  const action = Object.hasOwn(payload, 'action') ? Reflect.get(payload, 'action') : undefined;
  if (!matters(event, typeof action === 'string' ? action : undefined)) return { work: [] };
  try {
    const work = EVENT_RULES.get(event)?.read(payload) ?? [];
    const [about] = work;
    return { work, ...(about && work.length === 1 ? { about } : {}) };
  } catch {
    return 'unreadable';
  }
}
