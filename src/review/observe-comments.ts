import { z } from 'zod';
import type { JournalEntry } from '../core/review/journal.ts';
import { readMarker } from '../core/review/markers.ts';
import type { Observation, Role } from '../core/review/observation.ts';
import { sameLogin } from '../core/review/same-login.ts';
import type { PullComment } from '../github/app-port.ts';
import type { Delivery } from '../store/store.ts';
import type { ReviewContext } from './review-context.ts';

/** The fields of an `issue_comment` delivery that are read. */
const deliverySchema = z.object({
  action: z.string(),
  comment: z.object({
    id: z.number(),
    node_id: z.string(),
    body: z.string().nullish(),
    updated_at: z.string(),
    user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
  }),
  sender: z.object({ login: z.string() }),
});

type Seen = Omit<Observation, 'version'>;

/**
 * Versions of comments in a pull request that are kept of somebody who is neither asked in it nor may write to the repository. Each
 * takes room for ever, and each comment an answer and a request at every look.
 */
const MOST_OF_STRANGERS = 20;
const WRITERS: ReadonlySet<Role> = new Set<Role>(['write', 'maintain', 'admin']);

/**
 * Writes down every version of a comment that came in by webhook or is there now and was not seen before. What a webhook
 * told is kept even where the comment has gone since. What neither speaks to Assay nor comes from an expert whom it asked is
 * none of its business, and is not kept.
 */
export async function observeComments(
  deliveries: readonly Delivery[],
  comments: readonly PullComment[],
  context: ReviewContext,
): Promise<void> {
  const { ref, store, app } = context;
  const roles = rolesOf(context);
  const seenAt = context.now().toISOString();
  const asked = askedExperts(await store.journal(ref));
  const matters = ({ author, body }: Pick<Seen, 'author' | 'body'>) =>
    asked.has(author.toLowerCase()) || sameLogin(author, app.login) || speaksTo(app.slug, body);
  const told: Seen[] = [];
  for (const delivery of deliveries) {
    const version = await versionOf(delivery, seenAt, roles);
    if (version && !sameLogin(version.editor ?? version.author, app.login)) told.push(version);
  }
  const bounded = boundStrangers(await store.observations(ref), asked);
  await store.observe(ref, told.filter(matters).filter(bounded));
  const latest = new Map<number, Observation>();
  for (const observation of await store.observations(ref))
    latest.set(observation.comment, observation);
  const found: Seen[] = [];
  for (const comment of comments) {
    const known = latest.get(comment.id);
    if (known?.body === comment.body || !mayBeByPeople(comment, app.login)) continue;
    if (!known && !matters(comment)) continue;
    const editor = await editorOf(comment, known, context);
    const writer = editor ?? comment.author;
    if (sameLogin(writer, app.login)) continue;
    found.push({
      comment: comment.id,
      nodeId: comment.nodeId,
      author: comment.author,
      editor,
      body: comment.body,
      writtenAt: comment.updatedAt,
      seenAt,
      role: await roles(writer),
    });
  }
  await store.observe(ref, found.filter(bounded));
}

/** Whether one more version is kept: of a stranger only so many are. Who is asked later, or may write by then, is none any more. */
function boundStrangers(
  kept: readonly Observation[],
  asked: ReadonlySet<string>,
): (seen: Seen) => boolean {
  const nameOf = ({ author, editor }: Seen) => (editor ?? author).toLowerCase();
  const counts = new Map<string, number>();
  for (const each of kept) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
  return (seen) => {
    const name = nameOf(seen);
    if (asked.has(name) || WRITERS.has(seen.role)) return true;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count <= MOST_OF_STRANGERS;
  };
}

function askedExperts(journal: readonly JournalEntry[]): ReadonlySet<string> {
  return new Set(
    journal.flatMap((entry) => (entry.kind === 'rows-asked' ? [entry.expert.toLowerCase()] : [])),
  );
}

/** Whether `/assay` or `@<slug>` stands anywhere in a comment; whether it is a command is seen when it is read. */
function speaksTo(slug: string, body: string): boolean {
  const text = body.toLowerCase();
  return text.includes('/assay') || text.includes(`@${slug.toLowerCase()}`);
}

/** Comments of bots are never answers; of Assay's own those are read in which people tick boxes. */
function mayBeByPeople({ author, byBot, body }: PullComment, ownLogin: string): boolean {
  if (!sameLogin(author, ownLogin)) return !byBot;
  return readMarker(body)?.kind === 'adjudication' && /\[x\]/i.test(body);
}

async function editorOf(
  comment: PullComment,
  known: Observation | undefined,
  { github }: ReviewContext,
): Promise<string | undefined> {
  const isFirst = !known && comment.createdAt === comment.updatedAt;
  return isFirst ? comment.author : github.lastEditor(comment.nodeId);
}

async function versionOf(
  { event, payload }: Delivery,
  seenAt: string,
  roles: (login: string) => Promise<Role>,
): Promise<Seen | undefined> {
  if (event !== 'issue_comment') return undefined;
  const read = deliverySchema.safeParse(JSON.parse(payload));
  if (!read.success || read.data.action === 'deleted') return undefined;
  const { comment, sender } = read.data;
  if (!comment.user || comment.user.type === 'Bot') return undefined;
  return {
    comment: comment.id,
    nodeId: comment.node_id,
    author: comment.user.login,
    editor: sender.login,
    body: comment.body ?? '',
    writtenAt: comment.updated_at,
    seenAt,
    role: await roles(sender.login),
  };
}

/** Each person is asked about once. */
function rolesOf({ github }: ReviewContext): (login: string) => Promise<Role> {
  const known = new Map<string, Promise<Role>>();
  return (login) => {
    const role = known.get(login.toLowerCase()) ?? github.role(login);
    known.set(login.toLowerCase(), role);
    return role;
  };
}
