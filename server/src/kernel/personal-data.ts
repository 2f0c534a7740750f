/** What a column holds once its person is erased; some have to be unlike in every row. */
export type Erased = null | string | number | boolean | readonly never[] | Readonly<Record<string, never>> | ErasedById
type ErasedById = (id: string) => string

/**
 * An address or a number is looked for everywhere; a name of several words too, unless somebody else has it; other names,
 * and titles, which may be ordinary words, only in what the person had to do with.
 */
export type MarkKind = 'address' | 'number' | 'name' | 'title'

/** Rows of a table that are about a person, found by a column that points at another row of theirs. */
export interface PersonalRows {
  /** A column, the table it points at, and for a column of JSON the path to the id in it. `['id', 'users']` is the person. */
  readonly by: readonly [column: string, table: string, path?: readonly string[]]
  /** What becomes of the columns that say something about them. */
  readonly erase?: Readonly<Record<string, Erased>>
  /** Or: the row leaves the disk. */
  readonly remove?: true
}

/** What becomes of a table when a person is erased, and what of it they get when they ask for a copy. */
export interface PersonalTable {
  /** The first says whose a row is, for the tables that point at this one. */
  readonly rows?: readonly PersonalRows[]
  /** Columns by whose values the person is looked for elsewhere. */
  readonly marks?: Readonly<Record<string, MarkKind>>
  /** Columns in which others may have named the person: their name, number and addresses are struck out. */
  readonly words?: readonly string[]
  /** Rows that name the person by an address or number are removed, not only struck out. */
  readonly removeNaming?: true
  /** Columns of rows that are removed with their person, in which nobody else could be named. */
  readonly alone?: readonly string[]
  /** Columns that tell nothing about a person, by why. */
  readonly keep?: Readonly<Record<string, readonly string[]>>
  /** Columns that nobody gets a copy of: secrets, and notes of staff. */
  readonly withheld?: readonly string[]
  /** Columns that are encrypted, bound to table, column and row; the copy has them in plain. */
  readonly encrypted?: readonly string[]
}

/** The tables of one owner, parents before their children: every column that can hold text is in it. */
export type PersonalData = Readonly<Record<string, PersonalTable>>

/** The name of whoever was erased; it has to mean nothing in every language. */
export const nameless = '—'
