import type { Readable } from 'node:stream'

/** Files under private keys, on disk or in S3. Nothing in it is reachable from outside: whoever serves a file asks here. */
export interface FileStorage {
  /**
   * Stores all of it or nothing, and replaces what had the key. A reader meanwhile gets the old or the new, whole.
   * @returns the size in bytes and the SHA-256 (hex) of what was stored
   */
  put(key: string, content: Uint8Array | Readable, options?: PutOptions): Promise<StoredContent>
  /**
   * The bytes, or a part of them.
   * @throws FileMissingError
   */
  get(key: string, range?: ByteRange): Promise<Readable>
  /**
   * The whole file in memory, for those that are small.
   * @throws FileMissingError
   */
  read(key: string): Promise<Buffer>
  exists(key: string): Promise<boolean>
  /** Removes it; nothing happens where there is none. */
  delete(key: string): Promise<void>
  /** All files in a folder and its folders. @param prefix ends with a slash: `archive/users/`; everything without */
  list(prefix?: string): AsyncIterable<ListedFile>
  /** Removes what writes that were killed half way have left since a day ago. */
  sweep(): Promise<void>
}

export interface PutOptions {
  readonly contentType?: string
}

export interface StoredContent {
  readonly size: number
  readonly sha256: string
}

/** Bytes from `start` to `end`, both included and counted from 0. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

export interface ListedFile {
  readonly key: string
  /** In bytes. */
  readonly size: number
}

/** There is no file with this key. */
export class FileMissingError extends Error {
  readonly key: string

  constructor(key: string, options?: ErrorOptions) {
    super(`there is no file ${key}`, options)
    this.name = 'FileMissingError'
    this.key = key
  }
}

const keyPattern = /^[a-z0-9][a-z0-9_-]*(\/[a-z0-9][a-z0-9._-]*)+$/
const prefixPattern = /^([a-z0-9][a-z0-9._-]*\/)+$/
const longestKey = 500

/**
 * Keys are ours alone, such as `uploads/0198…/original.webp`: lower-case words in at least one folder, no word that
 * begins with a dot, so none climbs out of its folder. A key that is anything else was made of somebody's input.
 * @throws RangeError
 */
export function requireKey(key: string): void {
  if (key.length > longestKey || !keyPattern.test(key)) throw new RangeError('not a key of file storage')
}

/** @throws RangeError */
export function requirePrefix(prefix: string): void {
  if (prefix.length > longestKey || !prefixPattern.test(prefix)) throw new RangeError('not a prefix of file storage')
}
