export type { App, Authenticate, Authenticated } from './app-type.ts'
export { isNamed } from './etag.ts'
export {
  Amount,
  AmountInput,
  Bytes,
  CurrencyCode,
  DateOnly,
  Exactly,
  FileField,
  filled,
  Id,
  IdParams,
  Nullable,
  OneOf,
  PageOf,
  pageParameters,
  phoneNumber,
  Text,
  TimeOfDay,
  Timestamp,
} from './fields.ts'
export { takeForms } from './forms.ts'
export { openApiDocument } from './openapi.ts'
export type { RouteSpec } from './route-spec.ts'
export { scopes } from './scopes.ts'
export { createHttpServer, type HttpOptions } from './server.ts'
export { takeUploads, type Upload } from './uploads.ts'
