import { StartError } from './start-error.ts'

export const allRoles = ['api', 'web', 'worker'] as const
export type Role = (typeof allRoles)[number]

/** Reads `--role api,web` or `--role=worker`; all roles unless told. */
export function parseRoles(args: readonly string[]): Role[] {
  const at = args.findIndex((arg) => arg === '--role' || arg.startsWith('--role='))
  if (at === -1) {
    if (args.length > 0) throw new StartError(`Unknown argument ${args[0]}. Usta takes --role ${allRoles.join(',')}.`)
    return [...allRoles]
  }
  const text = args[at]?.split('=')[1] ?? args[at + 1] ?? ''
  const roles = text.split(',')
  const unknown = roles.find((role) => !allRoles.includes(role as Role))
  if (unknown !== undefined) throw new StartError(`Unknown role "${unknown}". Take some of ${allRoles.join(', ')}.`)
  return roles as Role[]
}
