import pg from 'pg'
import { median } from '../load.ts'

const rows = 200_000
const rounds = 5_000
/** The first fill caches, and settle the plans of the prepared statements. */
const warmUps = 250
const cursorsRead = 50

/** Reading a page through the view of a table half of whose rows are deleted, and from a plain table of the live half. */
export interface PageTimes {
  /** Microseconds per page, the medians of all. */
  readonly view: number
  readonly plain: number
  /** The median of what each round says: what else the machine does meets both of a round alike. */
  readonly ratio: number
}

const columns = 'id, author_id, title, body, created_at'

/** @param url a database with the engine */
export async function timePages(url: string): Promise<PageTimes> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await prepare(client)
    const cursors = await readCursors(client)
    const found: { view: number; plain: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const cursor = cursors[round % cursors.length] ?? []
      const read = (table: string) => timePage(client, table, cursor)
      // There and back, so that neither always comes second.
      const [first, second] = [await read('posts'), await read('plain_posts')]
      const [third, fourth] = [await read('plain_posts'), await read('posts')]
      found.push({ view: (first + fourth) / 2, plain: (second + third) / 2 })
    }
    const measured = found.slice(warmUps)
    return {
      view: median(measured.map(({ view }) => view)),
      plain: median(measured.map(({ plain }) => plain)),
      ratio: median(measured.map(({ view, plain }) => view / plain)),
    }
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
  await client.query('vacuum (analyze, freeze) stored.posts')
  await client.query('vacuum (analyze, freeze) plain_posts')
}

async function readCursors(client: pg.Client): Promise<[Date, string][]> {
  const { rows: found } = await client.query(`select created_at, id from posts order by random() limit ${cursorsRead}`)
  return found.map(({ created_at, id }) => [created_at, id])
}

async function timePage(client: pg.Client, table: string, cursor: readonly unknown[]): Promise<number> {
  const text = `select ${columns} from ${table} where (created_at, id) < ($1, $2) order by created_at desc, id desc limit 20`
  const began = performance.now()
  await client.query({ name: table, text, values: [...cursor] })
  return (performance.now() - began) * 1000
}
