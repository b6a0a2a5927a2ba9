import { DatabaseSync } from 'node:sqlite';
import { runOn } from '../../store/postgres/start-postgres.ts';

const QUERY = `select
  (select count(*) from work where token is not null) as claimed,
  (select count(*) from work where last_failure is not null) as failed,
  (select count(*) from work where token is null and ready_at <= NOW) as due,
  (select count(*) from deliveries where unread = 1) as unread`;

/** What is still to be done in a store; undefined: nothing is. */
export async function unrestIn(url: string): Promise<string | undefined> {
  const query = QUERY.replace('NOW', String(Date.now()));
  const [row] = url.startsWith('postgres:') ? await runOn(url, query) : askFile(url, query);
  const left = Object.entries(row as object).filter(([, count]) => Number(count) > 0);
  return left.length === 0 ? undefined : left.map(([what, n]) => `${n} ${what}`).join(', ');
}

function askFile(file: string, query: string): readonly unknown[] {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    return database.prepare(query).all();
  } finally {
    database.close();
  }
}
