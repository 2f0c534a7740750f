import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { GetObjectCommand, paginateListObjectsV2, S3Client, S3ServiceException } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { S3Driver } from 'flydrive/drivers/s3'
import { measure } from './measure.ts'
import {
  type ByteRange,
  FileMissingError,
  type FileStorage,
  type ListedFile,
  requireKey,
  requirePrefix,
} from './storage.ts'

/** Where the bucket is, and who we are there. */
export interface S3Options {
  readonly bucket: string
  readonly region: string
  /** null: Amazon's own, for the region. */
  readonly endpoint: string | null
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Files in a bucket of Amazon S3, or of what speaks like it. */
export function createS3Storage({ bucket, region, endpoint, accessKeyId, secretAccessKey }: S3Options): FileStorage {
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // Not every service that speaks S3 knows Amazon's newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const driver = new S3Driver({ client, bucket, visibility: 'private', supportsACL: false })

  async function get(key: string, range?: ByteRange): Promise<Readable> {
    requireKey(key)
    const Range = range && `bytes=${range.start}-${range.end}`
    const { Body } = await client
      .send(new GetObjectCommand({ Bucket: bucket, Key: key, ...(Range ? { Range } : {}) }))
      .catch((error: unknown) => {
        throw error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404
          ? new FileMissingError(key, { cause: error })
          : error
      })
    return Body as Readable
  }

  return {
    async put(key, content, { contentType = 'application/octet-stream' } = {}) {
      requireKey(key)
      const measured = measure(content)
      const params = { Bucket: bucket, Key: key, Body: measured.stream, ContentType: contentType }
      // In parts, since nobody knows how long a stream will be; the object appears when the last is there.
      await new Upload({ client, params }).done()
      return measured.result()
    },
    get,
    read: async (key) => buffer(await get(key)),
    async exists(key) {
      requireKey(key)
      return driver.exists(key)
    },
    async delete(key) {
      requireKey(key)
      await driver.delete(key)
    },
    async *list(prefix): AsyncGenerator<ListedFile> {
      if (prefix !== undefined) requirePrefix(prefix)
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket: bucket, ...(prefix ? { Prefix: prefix } : {}) },
      )) {
        for (const { Key = '', Size = 0 } of Contents) yield { key: Key, size: Size }
      }
    },
    // Unfinished uploads are the bucket's to forget, by a rule of its life cycle (docs/operations.md).
    async sweep() {},
  }
}
