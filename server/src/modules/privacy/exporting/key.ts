/** Where the file of an export is: it can be removed by whoever knows the row. */
export function exportKey(id: string): string {
  return `${exportPrefix}${id}.zip`
}

export const exportPrefix = 'exports/'

export function exportIdOf(key: string): string | null {
  return /^exports\/([0-9a-f-]{36})\.zip$/.exec(key)?.[1] ?? null
}
