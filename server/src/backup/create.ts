import { type Transform, Transform as TransformStream } from 'node:stream'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { FileStorage } from '../platform/files/index.ts'
import { listKeysInUse, listMigrations, listPartitions, listSequences, listTables, type Table } from './catalog.ts'
import { carryErasures } from './erasures.ts'
import { type FileCopy, type Manifest, type TableCopy, writeManifest } from './manifest.ts'

interface Options {
  readonly databaseUrl: string
  readonly files: FileStorage
  readonly to: FileStorage
  /** Its folder there. */
  readonly folder: string
}

/**
 * Copies the database as it is at one moment, and the files, to a folder of `to`. The files come after the database:
 * no row refers to one that is not there yet. Everybody works on meanwhile. Killed half way, it leaves no manifest.
 */
export async function createBackup({ databaseUrl, files, to, folder }: Options): Promise<Manifest> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'usta backup', statement_timeout: 0 })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read, read only')
    const about = {
      format: 1 as const,
      created_at: new Date().toISOString(),
      migrations: await listMigrations(client),
      sequences: await listSequences(client),
      partitions: await listPartitions(client),
      encryption_keys: await listKeysInUse(client),
    }
    const tables: TableCopy[] = []
    for (const table of await listTables(client)) tables.push(await copyTable(client, table, to, folder))
    await client.query('commit')
    const manifest: Manifest = { ...about, tables, files: await copyFiles(files, to, folder) }
    await carryErasures(files, to)
    await writeManifest(to, folder, manifest)
    return manifest
  } finally {
    await client.end()
  }
}

async function copyTable(client: pg.Client, table: Table, to: FileStorage, folder: string): Promise<TableCopy> {
  const key = `data/${table.name.replaceAll('"', '')}.copy.gz`
  const columns = table.columns.join(', ')
  const counter = countLines()
  const rows = client.query(copyTo(`copy (select ${columns} from ${table.name}) to stdout`))
  const compressed = createGzip()
  rows.on('error', (error) => counter.stream.destroy(error))
  counter.stream.on('error', (error) => compressed.destroy(error))
  const stored = await to.put(`${folder}/${key}`, rows.pipe(counter.stream).pipe(compressed))
  return { ...table, rows: counter.lines(), key, ...stored }
}

/** One line of COPY is one row: line breaks within values are written as \n. */
function countLines(): { stream: Transform; lines: () => number } {
  let lines = 0
  const stream = new TransformStream({
    transform(chunk: Buffer, _encoding, done) {
      for (const byte of chunk) if (byte === 10) lines += 1
      done(null, chunk)
    },
  })
  return { stream, lines: () => lines }
}

async function copyFiles(files: FileStorage, to: FileStorage, folder: string): Promise<FileCopy[]> {
  const copied: FileCopy[] = []
  for await (const { key } of files.list()) {
    copied.push({ key, ...(await to.put(`${folder}/files/${key}`, await files.get(key))) })
  }
  return copied
}
