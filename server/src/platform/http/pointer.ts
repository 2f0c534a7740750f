/** RFC 6901 §3, and a length that keeps a hostile name from filling the answer. */
export function escapePointer(name: string): string {
  return name.slice(0, 100).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')
}
