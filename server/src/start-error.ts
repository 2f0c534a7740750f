/** A mistake of whoever started us; its message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
