import { gunzipSync } from 'node:zlib'
import type { TestServer } from '../harness/server.ts'

/** Where any of these words stands: in every column of every table of every schema, in the archive, and in all files. */
export async function findEverywhere({ db, files }: TestServer, words: readonly string[]): Promise<string[]> {
  const found: string[] = []
  const wanted = words.flatMap((word) => [word, Buffer.from(word).toString('hex'), encodeURIComponent(word)])
  const { rows: tables } = await db.pool.query<{ name: string }>(`
    select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p', 'm') and not relispartition and nspname !~ '^pg_|^information_schema$' order by 1`)
  for (const { name } of tables) {
    const { rows } = await db.pool.query<{ row: string }>(
      `select row from (select to_jsonb(t)::text as row from ${name} t) rows
       where exists (select from unnest($1::text[]) word where position(lower(word) in lower(row)) > 0)`,
      [wanted],
    )
    for (const { row } of rows) found.push(`${name}: ${row}`)
  }
  for await (const { key } of files.list()) {
    const bytes = await files.read(key)
    const text = (key.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase()
    if (words.some((word) => text.includes(word.toLowerCase()) || key.includes(word.toLowerCase()))) found.push(key)
  }
  return found
}
