import fastJson from 'fast-json-stringify'

type Schema = { $ref?: string; [keyword: string]: unknown }
type Serializer = (answer: unknown) => string

/**
 * Makes the serializers of routes, each when its route first answers: a start needs none of a hundred. Named schemas
 * are put in where they are referred to, because otherwise every serializer would check all of them first.
 */
export function buildSerializer(sharedSchemas: unknown) {
  const shared = sharedSchemas as Record<string, Schema>
  return ({ schema }: { schema: unknown }): Serializer => {
    let serialize: Serializer | undefined
    return (answer) => {
      serialize ??= fastJson(withoutReferences(schema, shared) as fastJson.Schema) as Serializer
      return serialize(answer)
    }
  }
}

function withoutReferences(node: unknown, shared: Record<string, Schema>): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutReferences(item, shared))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, $id: _, ...keywords } = node as Schema
  const name = $ref?.replace(/#$/, '')
  if (name !== undefined && shared[name]) return withoutReferences(shared[name], shared)
  return Object.fromEntries(Object.entries(keywords).map(([key, value]) => [key, withoutReferences(value, shared)]))
}
