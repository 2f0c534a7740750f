import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FileMissingError, type FileStorage, openFileStorage } from '../../src/platform/files/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'usta-files-'))
const disk = join(folder, 'disk')
const s3 = new S3rver({
  port: 0,
  address: '127.0.0.1',
  silent: true,
  directory: join(folder, 's3'),
  configureBuckets: [{ name: 'usta', configs: [] }],
})
afterAll(async () => {
  await s3.close()
  rmSync(folder, { recursive: true })
})

const places = {
  disk: () => openFileStorage({ kind: 'disk', location: disk }),
  async s3() {
    const { port } = await s3.run()
    const endpoint = `http://127.0.0.1:${port}`
    const account = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
    return openFileStorage({ kind: 's3', bucket: 'usta', region: 'us-east-1', endpoint, ...account })
  },
}

async function listed(files: FileStorage, prefix: string) {
  const found: { key: string; size: number }[] = []
  for await (const file of files.list(prefix)) found.push(file)
  return found.sort((one, other) => one.key.localeCompare(other.key))
}

describe.each(Object.keys(places) as (keyof typeof places)[])('files in %s', (place) => {
  let files: FileStorage
  beforeAll(async () => {
    files = await places[place]()
  })

  test('what was put is got back, with its size and hash', async () => {
    const content = randomBytes(100_000)
    const stored = await files.put('uploads/a/photo.webp', content, { contentType: 'image/webp' })
    expect(stored).toEqual({ size: 100_000, sha256: createHash('sha256').update(content).digest('hex') })
    expect(await files.read('uploads/a/photo.webp')).toEqual(content)
    expect(await files.exists('uploads/a/photo.webp')).toBe(true)
    expect(await files.exists('uploads/a')).toBe(false)
  })

  test('a stream of unknown length is put whole', async () => {
    const parts = Array.from({ length: 90 }, () => randomBytes(64 * 1024))
    const stored = await files.put('archive/long.bin', Readable.from(parts))
    expect(stored.size).toBe(90 * 64 * 1024)
    expect(await files.read('archive/long.bin')).toEqual(Buffer.concat(parts))
  })

  test('nothing is stored of nothing, and an empty file is a file', async () => {
    expect((await files.put('uploads/empty', Buffer.alloc(0))).size).toBe(0)
    expect(await files.read('uploads/empty')).toHaveLength(0)
  })

  test('a part of a file can be asked for', async () => {
    await files.put('uploads/letters', Buffer.from('abcdefghij'))
    expect(await text(await files.get('uploads/letters', { start: 2, end: 4 }))).toBe('cde')
    expect(await text(await files.get('uploads/letters'))).toBe('abcdefghij')
  })

  test('a second put replaces the first', async () => {
    await files.put('uploads/twice', Buffer.from('first and longer'))
    await files.put('uploads/twice', Buffer.from('second'))
    expect((await files.read('uploads/twice')).toString()).toBe('second')
  })

  test('a put that breaks half way leaves what was there', async () => {
    await files.put('uploads/kept', Buffer.from('before'))
    const broken = Readable.from(
      (async function* () {
        yield randomBytes(6_000_000)
        throw new Error('the line broke')
      })(),
    )
    await expect(files.put('uploads/kept', broken)).rejects.toThrow()
    expect((await files.read('uploads/kept')).toString()).toBe('before')

    const gone = Readable.from([randomBytes(10)])
    gone.destroy()
    await expect(files.put('uploads/never', gone)).rejects.toThrow()
    expect(await files.exists('uploads/never')).toBe(false)
  })

  test('a folder lists all that is in it and below, and nothing else', async () => {
    await files.put('listed/one', Buffer.from('1'))
    await files.put('listed/deep/two', Buffer.from('22'))
    await files.put('listed-not/three', Buffer.from('333'))
    expect(await listed(files, 'listed/')).toEqual([
      { key: 'listed/deep/two', size: 2 },
      { key: 'listed/one', size: 1 },
    ])
    expect(await listed(files, 'nothing/here/')).toEqual([])
  })

  test('what was deleted is gone, and can be deleted again', async () => {
    await files.put('uploads/doomed', Buffer.from('x'))
    await files.delete('uploads/doomed')
    await files.delete('uploads/doomed')
    expect(await files.exists('uploads/doomed')).toBe(false)
    await expect(files.get('uploads/doomed')).rejects.toThrow(FileMissingError)
    await expect(files.read('uploads/doomed')).rejects.toThrow(FileMissingError)
  })

  test.each([
    '../secret',
    'uploads/../../secret',
    '/etc/passwd',
    'uploads//x',
    'uploads/.hidden',
    'uploads/a b',
    'uploads/Ä',
    'uploads/x\0',
    'alone',
    '',
    `uploads/${'x'.repeat(500)}`,
  ])('%j is no key', async (key) => {
    await expect(files.put(key, Buffer.from('x'))).rejects.toThrow(RangeError)
    await expect(files.get(key)).rejects.toThrow(RangeError)
    await expect(files.exists(key)).rejects.toThrow(RangeError)
    await expect(files.delete(key)).rejects.toThrow(RangeError)
    await expect(listed(files, `${key}/../`)).rejects.toThrow(RangeError)
  })
})

/** A bucket promises this; the stand-in for one does not. */
test('of two puts at once on a disk, one is there whole', async () => {
  const files = await places.disk()
  const contents = [Buffer.alloc(3_000_000, 1), Buffer.alloc(3_000_000, 2)]
  await Promise.all(contents.map((content) => files.put('uploads/raced', content)))
  const winner = await files.read('uploads/raced')
  expect(contents.some((content) => content.equals(winner))).toBe(true)
})

test('what a killed write has left on the disk is swept up after a day', async () => {
  const files = await places.disk()
  await files.put('uploads/done', Buffer.from('x'))
  const unfinished = join(disk, '.unfinished')
  writeFileSync(join(unfinished, 'old'), 'half')
  writeFileSync(join(unfinished, 'running'), 'half')
  const yesterday = new Date(Date.now() - 25 * 3_600_000)
  utimesSync(join(unfinished, 'old'), yesterday, yesterday)
  await files.sweep()
  expect(readdirSync(unfinished)).toEqual(['running'])
  expect(await files.exists('uploads/done')).toBe(true)
})
