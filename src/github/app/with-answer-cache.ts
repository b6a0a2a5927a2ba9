import { readFailure } from '../failure.ts';
import type { Answer, Send } from '../request.ts';
import type { InstallationMemory } from './installation-memory.ts';

/** What polling asks again and again: an answer that did not change costs nothing of the rate limit. */
const POLLED = new Set([
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /orgs/{org}/teams/{team_slug}/members',
]);

const MAX_ANSWERS = 2000;
const MAX_BYTES = 32 * 1024 * 1024;
/** A larger answer would push too many others out. */
const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * Asks for what was asked before by its ETag, and gives the kept answer where GitHub says that nothing changed (304).
 * Bounded in entries and bytes; the least recently used go first.
 *
 * @param scope what the parameters leave open: the repository.
 */
export function withAnswerCache(send: Send, scope: string, memory: InstallationMemory): Send {
  return async (route, parameters) => {
    if (!POLLED.has(route)) return send(route, parameters);
    const key = `${scope} ${route} ${JSON.stringify(Object.entries(parameters).sort(byName))}`;
    const kept = memory.answers.get(key);
    if (kept) touch(memory, key);
    try {
      const answer = await send(
        route,
        kept ? { ...parameters, headers: { 'if-none-match': kept.etag } } : parameters,
      );
      keep(memory, key, answer);
      return answer;
    } catch (error) {
      if (kept && readFailure(error).status === 304) return kept.answer;
      throw error;
    }
  };
}

function keep(memory: InstallationMemory, key: string, answer: Answer): void {
  forget(memory, key);
  const { etag } = answer.headers;
  if (typeof etag !== 'string') return;
  const size = JSON.stringify(answer.data, spellBigInt).length + key.length;
  if (size > MAX_ANSWER_BYTES) return;
  memory.answers.set(key, { etag, answer, size });
  memory.answersSize += size;
  for (const oldest of memory.answers.keys()) {
    if (memory.answers.size <= MAX_ANSWERS && memory.answersSize <= MAX_BYTES) return;
    forget(memory, oldest);
  }
}

function touch({ answers }: InstallationMemory, key: string): void {
  const kept = answers.get(key);
  if (!kept) return;
  answers.delete(key);
  answers.set(key, kept);
}

function forget(memory: InstallationMemory, key: string): void {
  memory.answersSize -= memory.answers.get(key)?.size ?? 0;
  memory.answers.delete(key);
}

/** Octokit reads numbers that JavaScript cannot hold as `BigInt`, which JSON cannot write. */
function spellBigInt(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
