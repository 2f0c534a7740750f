import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Type } from 'typebox'
import { beforeAll, describe, expect, test } from 'vitest'
import { openApiDocument, scopes } from '../../src/platform/http/index.ts'
import { startTestServer } from '../harness/server.ts'
import { createBareApp } from './stub-app.ts'

const { api, app, db, given } = await startTestServer()

interface Operation {
  operationId: string
  summary: string
  tags: string[]
  security: object[]
  'x-access': string
  parameters: { in: string; name: string; required?: boolean; schema: object }[]
  requestBody?: { required?: boolean; content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: { format?: string } }> }>
}

let document: {
  openapi: string
  info: object
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; securitySchemes: object }
}
let operations: { path: string; method: string; operation: Operation }[]

beforeAll(async () => {
  document = (await api.get('/openapi.json')).body
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
})

const nameOf = ({ path, method }: { path: string; method: string }) => `${method} ${path}`
const unfit = (isFit: (entry: (typeof operations)[number]) => boolean) =>
  operations.filter((entry) => !isFit(entry)).map(nameOf)

/** Every value in the document that is an object, with where it stands. */
function* walk(node: unknown, at = '#'): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return
  yield [at, node as Record<string, unknown>]
  for (const [key, value] of Object.entries(node))
    yield* walk(value, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
}

describe('the document', () => {
  test('is OpenAPI 3.1, of every route that the server has', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(document.info).toMatchObject({ title: 'Usta', version: expect.any(String) })
    expect(operations.length).toBeGreaterThan(50)
    const undocumented = unfit(({ path, method }) =>
      app.hasRoute({ method: method.toUpperCase() as 'GET', url: path.replaceAll(/\{(\w+)\}/g, ':$1') }),
    )
    expect(undocumented).toEqual([])
  })

  test('refers to nothing that is not in it', () => {
    const known = new Set([...walk(document)].map(([at]) => at))
    const broken = [...walk(document)].filter(([, { $ref }]) => typeof $ref === 'string' && !known.has($ref))
    expect(broken.map(([at, { $ref }]) => `${at} → ${$ref}`)).toEqual([])
  })

  test('has only schemas that are JSON Schema 2020-12, each with a name of its own', () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false }))
    ajv.addSchema({ $id: 'https://usta.test/', ...document })
    const compile = (name: string) => ajv.compile({ $ref: `https://usta.test/#/components/schemas/${name}` })
    const names = Object.keys(document.components.schemas)
    expect(names).toEqual(expect.arrayContaining(['User', 'Login', 'Setting', 'Problem']))
    expect(names.filter((name) => /^def-|^schema-/.test(name))).toEqual([])
    for (const name of names) expect(() => compile(name), name).not.toThrow()
  })

  test('says what an answer is: what the server answers, fits', async () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false }))
    ajv.addSchema({ $id: 'https://usta.test/', ...document })
    const fits = (name: string, value: unknown) => {
      const validate = ajv.compile({ $ref: `https://usta.test/#/components/schemas/${name}` })
      expect([validate(value), validate.errors]).toEqual([true, null])
    }
    const user = await given.user()
    fits('User', (await api.as(user).get('/account')).body)
    fits('Problem', (await api.get('/account')).body)
    fits('Problem', (await api.as(user).patch('/account', { x: 1 })).body)
  })
})

describe('every operation', () => {
  test('has an id that no other has', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.every((id) => /^[a-z]\w*$/i.test(id))).toBe(true)
  })

  test('has a summary, one tag and a door', () => {
    expect(unfit(({ operation }) => /^[A-Z\d].{3,}[^.]$/.test(operation.summary))).toEqual([])
    expect(unfit(({ operation }) => operation.tags?.length === 1)).toEqual([])
    expect(
      unfit(({ operation }) => /^(anyone|users|clients|providers|staff(:\w+)*)$/.test(operation['x-access'])),
    ).toEqual([])
  })

  test('says whether it needs a login, and which 401 and 403 that may lead to', () => {
    const isOpen = ({ operation }: { operation: Operation }) => operation['x-access'] === 'anyone'
    expect(unfit((entry) => (entry.operation.security.length === 0) === isOpen(entry))).toEqual([])
    expect(
      unfit((entry) => isOpen(entry) || ('401' in entry.operation.responses && '403' in entry.operation.responses)),
    ).toEqual([])
  })

  test('has one success with a schema, and problems for what can go wrong', () => {
    const successes = (operation: Operation) =>
      Object.keys(operation.responses).filter((status) => status.startsWith('2'))
    expect(unfit(({ operation }) => successes(operation).length === 1)).toEqual([])
    expect(
      unfit(({ operation }) => {
        const [status = ''] = successes(operation)
        const media = Object.entries(operation.responses[status]?.content ?? {})
        const isFitting = ([type, { schema }]: (typeof media)[number]) =>
          type === 'application/json' ? schema !== undefined : schema?.format === 'binary'
        return status === '204' || (media.length > 0 && media.every(isFitting))
      }),
    ).toEqual([])
    for (const status of ['400', '429', '500', '503']) {
      expect(
        unfit(({ operation }) => operation.responses[status]?.content?.['application/problem+json'] !== undefined),
      ).toEqual([])
    }
  })

  test('describes every answer it may give', () => {
    expect(
      unfit(({ operation }) => Object.values(operation.responses).every(({ description }) => /\S/.test(description))),
    ).toEqual([])
  })

  test('names the parameters of its path', () => {
    expect(
      unfit(({ path, operation }) => {
        const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
        const named = operation.parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => name)
          .sort()
        return JSON.stringify(inPath) === JSON.stringify(named)
      }),
    ).toEqual([])
  })

  test('takes an Idempotency-Key when it is a POST, and says what comes of using one twice', () => {
    const posts = operations.filter(({ method }) => method === 'post')
    const takesKey = ({ operation }: { operation: Operation }) =>
      operation.parameters.some(({ name }) => name === 'Idempotency-Key')
    expect(posts.filter((post) => !takesKey(post)).map(nameOf)).toEqual([])
    const withLogin = posts.filter(({ operation }) => operation.security.length > 0)
    expect(
      withLogin.filter(({ operation }) => !operation.responses['409'] || !operation.responses['422']).map(nameOf),
    ).toEqual([])
  })

  test('that takes a body refuses fields it does not name', () => {
    interface BodySchema {
      $ref?: string
      additionalProperties?: boolean
      anyOf?: BodySchema[]
    }
    const resolve = (schema: BodySchema): BodySchema =>
      schema.$ref ? (document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] as object) : schema
    const isClosed = ({ additionalProperties, anyOf }: BodySchema): boolean =>
      additionalProperties === false || anyOf?.every((one) => isClosed(resolve(one))) === true
    const open = operations.filter(({ operation }) => {
      const body = operation.requestBody?.content['application/json']?.schema
      if (!body) return false
      return !isClosed(resolve(body))
    })
    // Stripe and Twilio add fields to what they tell whenever they like.
    expect(open.map(nameOf).sort()).toEqual([
      'post /api/v1/notifications/webhooks/twilio',
      'post /api/v1/payments/webhooks/stripe',
    ])
  })

  test('that answers a list takes limit and cursor', () => {
    const isPage = (operation: Operation) => {
      const schema = operation.responses['200']?.content?.['application/json']?.schema as
        | { properties?: object }
        | undefined
      return schema?.properties !== undefined && 'next_cursor' in schema.properties
    }
    const lists = operations.filter(({ operation }) => isPage(operation))
    expect(lists.length).toBeGreaterThan(10)
    const names = (operation: Operation) => operation.parameters.map(({ name }) => name)
    expect(
      lists
        .filter(({ operation }) => !['limit', 'cursor'].every((name) => names(operation).includes(name)))
        .map(nameOf),
    ).toEqual([])
  })
})

test('asking for the document twice gives the same', () => {
  expect(openApiDocument(app)).toEqual(document)
  expect(openApiDocument(app)).toEqual(document)
})

test('two schemas of one name keep the server from starting', async () => {
  const bare = await createBareApp(db)
  const { anyone } = scopes(bare, 'Things')
  const thing = (properties: object) => Type.Object(properties as never, { $id: 'Thing' })
  const spec = (schema: ReturnType<typeof thing>) => ({ summary: 'Things', response: { 200: schema } })
  anyone.get('/a', spec(thing({ a: Type.String() })), async () => ({}))
  anyone.get('/b', spec(thing({ a: Type.String() })), async () => ({}))
  expect(() => anyone.get('/c', spec(thing({ c: Type.String() })), async () => ({}))).toThrow(
    'two schemas are called Thing',
  )
})

describe('the readable form', () => {
  test('is at /api/docs, made of our own files only', async () => {
    expect((await app.inject({ url: '/api/docs' })).headers.location).toBe('/api/docs/')
    const page = await app.inject({ url: '/api/docs/' })
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toContain('/api/v1/openapi.json')
    expect(page.body).not.toMatch(/https?:|\/\/\w/)
    const scripts = [...page.body.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src)
    expect(scripts).toEqual(['js/scalar.js'])
    const script = await app.inject({ url: '/api/docs/js/scalar.js' })
    expect([script.statusCode, script.headers['content-type']]).toEqual([200, 'application/javascript; charset=utf-8'])
  })

  test('is not let by the browser to fetch anything from elsewhere', async () => {
    for (const url of ['/api/docs/', '/api/docs/js/scalar.js']) {
      const policy = String((await app.inject({ url })).headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("connect-src 'self'")
      expect(policy).not.toMatch(/https?:|\*/)
    }
  })
})
