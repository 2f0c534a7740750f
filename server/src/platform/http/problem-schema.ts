import { Type } from 'typebox'

const FieldError = Type.Object(
  {
    pointer: Type.String({ description: 'JSON pointer into the body, or /query/…, /params/…, /headers/…' }),
    code: Type.String(),
    message: Type.String(),
  },
  { title: 'FieldError' },
)

/** RFC 9457 problem details. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({ format: 'uri-reference' }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.String({ description: "For a person, in the caller's language." }),
    request_id: Type.String(),
    errors: Type.Optional(Type.Array(FieldError)),
  },
  { $id: 'Problem' },
)

/** The same, with the codes that a route can answer under one status. */
export function problemSchema(codes: string[]) {
  return { allOf: [{ $ref: 'Problem#' }, { type: 'object', properties: { code: { enum: codes } } }] }
}
