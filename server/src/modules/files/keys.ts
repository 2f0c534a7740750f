/**
 * The key of a file in storage, made of its id alone. The last digits of an id are chance, so they spread the files
 * over 256 folders.
 * @param width of a narrower copy; none for the file itself
 */
export function keyOf(id: string, extension: string, width?: number): string {
  return `uploads/${id.slice(-2)}/${id}${width === undefined ? '' : `-${width}`}.${extension}`
}
