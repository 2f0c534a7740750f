export type { App, Authenticate, Authenticated } from './app-type.ts'
export {
  Amount,
  AmountInput,
  CurrencyCode,
  DateOnly,
  Exactly,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  Text,
  TimeOfDay,
  Timestamp,
} from './fields.ts'
export { openApiDocument } from './openapi.ts'
export { type RouteSpec, scopes } from './scopes.ts'
export { createHttpServer, type HttpOptions } from './server.ts'
