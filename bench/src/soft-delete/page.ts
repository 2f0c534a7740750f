import pg from 'pg'
import { median } from '../load.ts'

const rows = 200_000
const rounds = 300
const pagesARound = 20

/** Reading a page through the view of a table half of whose rows are deleted, and from a plain table of the live half. */
export interface PageTimes {
  /** Microseconds per page, the median of all rounds. */
  readonly view: number
  readonly plain: number
}

const columns = 'id, author_id, title, body, created_at'

/** @param url a database with the engine */
export async function timePages(url: string): Promise<PageTimes> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await prepare(client)
    const times = { posts: [] as number[], plain_posts: [] as number[] }
    const cursors = await readCursors(client)
    for (let round = 0; round < rounds; round++) {
      // In turn, so that whatever else the machine does meets both alike.
      const order = round % 2 === 0 ? (['posts', 'plain_posts'] as const) : (['plain_posts', 'posts'] as const)
      for (const table of order) times[table].push(await timeRound(client, table, cursors, round))
    }
    // Those at the beginning fill caches.
    return { view: median(times.posts.slice(50)), plain: median(times.plain_posts.slice(50)) }
  } finally {
    await client.end()
  }
}

async function prepare(client: pg.Client): Promise<void> {
  await client.query(`
    create table stored.posts (
      id uuid primary key default uuid_v7(), author_id integer not null, title text not null, body text not null,
      created_at timestamptz not null);
    select soft_delete.install('posts');
    insert into posts (author_id, title, body, created_at)
      select n % 1000, 'title ' || n, repeat('text ', 20), now() - n * interval '1 second' from generate_series(1, ${rows}) as n;
    select soft_delete.delete('posts', array_agg(id)) from posts where abs(hashtext(title)) % 2 = 0;
    create index posts_newest on stored.posts (created_at desc, id desc) where not is_deleted;
    create table plain_posts as select ${columns} from posts order by created_at desc;
    alter table plain_posts add primary key (id);
    create index plain_posts_newest on plain_posts (created_at desc, id desc);`)
  await client.query('vacuum full stored.posts')
  await client.query('vacuum analyze stored.posts')
  await client.query('vacuum analyze plain_posts')
}

async function readCursors(client: pg.Client): Promise<[Date, string][]> {
  const { rows: found } = await client.query(`select created_at, id from posts order by random() limit ${pagesARound}`)
  return found.map(({ created_at, id }) => [created_at, id])
}

async function timeRound(client: pg.Client, table: string, cursors: [Date, string][], round: number): Promise<number> {
  const text = `select ${columns} from ${table} where (created_at, id) < ($1, $2) order by created_at desc, id desc limit 20`
  const began = performance.now()
  for (let n = 0; n < pagesARound; n++) {
    await client.query({ name: table, text, values: [...(cursors[(n + round) % cursors.length] ?? [])] })
  }
  return ((performance.now() - began) * 1000) / pagesARound
}
