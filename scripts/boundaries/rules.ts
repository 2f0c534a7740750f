/**
 * Who may know whom: the walls of docs/architecture.md as data. `check.ts` applies them, and
 * scripts/fixtures/boundaries has a tree per rule that breaks it and one that keeps it.
 *
 * Patterns are paths from the root: `*` is within one folder, `**` is any depth, and `:name`
 * matches one folder and means the same folder wherever it stands in the rule.
 */

export interface Rule {
  /** Also the name of the rule's folder in the fixtures. */
  name: string
  /** What to do instead, for whoever broke it. */
  why: string
  /** The files that the rule is for. */
  files: string[]
  except?: string[]
  forbids: Forbidden
}

type Forbidden =
  /** Importing anything of this repository but what is listed. */
  | { kind: 'imports'; allowed: string[] }
  /** Importing what matches `of`, except through `through`. */
  | { kind: 'inside'; of: string; through: string[] }
  /** Importing a module that `moduleImports` does not list for the importer. */
  | { kind: 'module' }
  /** Reading process.env. */
  | { kind: 'environment' }
  /** Asking in a query whether a row is deleted. */
  | { kind: 'deletion-filter' }
  /** Naming a table of another module, or of the platform, in a query. */
  | { kind: 'foreign-table' }
  /** A table in the generated types of the database that `tableOwners` does not list. */
  | { kind: 'ownerless-table' }

const domain = ['accounts', 'settings', 'files', 'catalog', 'profiles', 'payments', 'orders', 'chat']

/** Which faces a module may import. Who is in nobody's list is imported by nobody. */
export const moduleImports: Record<string, string[]> = {
  accounts: [],
  settings: [],
  files: [],
  catalog: ['settings'],
  profiles: ['accounts', 'files', 'catalog'],
  payments: ['accounts', 'settings'],
  orders: ['files', 'catalog', 'profiles', 'payments'],
  chat: ['accounts', 'files'],
  notifications: domain,
  retention: domain,
  audit: ['accounts'],
  search: domain,
  analytics: domain,
  privacy: [...domain, 'notifications', 'retention', 'search'],
}

export const rules: Rule[] = [
  {
    name: 'kernel-stands-alone',
    why: 'The kernel is pure: it imports nothing of this repository but the kernel.',
    files: ['server/src/kernel/**'],
    forbids: { kind: 'imports', allowed: ['server/src/kernel/**'] },
  },
  {
    name: 'platform-knows-no-domain',
    why: 'The platform serves every module and knows none; what it needs of one is handed to it.',
    files: ['server/src/platform/**'],
    forbids: {
      kind: 'imports',
      allowed: ['server/src/kernel/**', 'server/src/platform/**', 'server/src/config.ts', 'packages/**'],
    },
  },
  {
    name: 'modules-below-app',
    why: 'The app puts the modules together; a module does not reach up to it.',
    files: ['server/src/modules/**'],
    forbids: {
      kind: 'imports',
      allowed: [
        'server/src/kernel/**',
        'server/src/platform/**',
        'server/src/modules/**',
        'server/src/config.ts',
        'packages/**',
      ],
    },
  },
  {
    name: 'module-imports',
    why: 'Not in the list of this module (moduleImports). What must flow the other way is an event.',
    files: ['server/src/modules/:module/**'],
    forbids: { kind: 'module' },
  },
  {
    name: 'module-face',
    why: "A module's index.ts is its only face; export there what others need.",
    files: ['server/src/**'],
    forbids: {
      kind: 'inside',
      of: 'server/src/modules/:module/**',
      through: ['server/src/modules/:module/index.ts'],
    },
  },
  {
    name: 'packages-stand-alone',
    why: 'A package can be published on its own: it imports itself and what npm has.',
    files: ['packages/:package/**'],
    forbids: { kind: 'imports', allowed: ['packages/:package/**'] },
  },
  {
    name: 'web-speaks-http',
    why: 'The web apps know the server through @usta/api-client only.',
    files: ['web/**', 'admin/**'],
    forbids: { kind: 'imports', allowed: ['web/**', 'admin/**', 'packages/api-client/**'] },
  },
  {
    name: 'config-reads-environment',
    why: 'Only server/src/config.ts reads process.env; take the value from the config that is passed in.',
    files: ['server/src/**', 'packages/*/src/**', 'web/app/**', 'admin/src/**'],
    except: ['server/src/config.ts'],
    forbids: { kind: 'environment' },
  },
  {
    name: 'views-hide-deleted-rows',
    why: 'The live views leave deleted rows out; for the others ask the manager of @usta/soft-delete.',
    files: ['server/src/**', 'packages/*/src/**'],
    except: ['packages/soft-delete/**'],
    forbids: { kind: 'deletion-filter' },
  },
  {
    name: 'own-tables',
    why: "No module queries another's tables: call its face, or read a view that it publishes.",
    files: ['server/src/modules/**', 'server/src/platform/**'],
    forbids: { kind: 'foreign-table' },
  },
  {
    name: 'every-table-owned',
    why: 'Say in scripts/boundaries/tables.ts whose table this is.',
    files: ['server/src/platform/database/db-types.ts'],
    forbids: { kind: 'ownerless-table' },
  },
]
