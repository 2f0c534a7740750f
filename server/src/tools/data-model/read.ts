import type pg from 'pg'

export interface Column {
  name: string
  type: string
  /** The labels of an enum; empty for any other type. */
  labels: string[]
  nullable: boolean
  default: string | null
  meaning: string
}

/** A column that points at another table, and what deleting a row there does to the rows here. */
export interface Reference {
  column: string
  target: string
  policies: { policy: 'cascade' | 'restrict' | 'keep'; condition: string | null }[]
}

export interface Table {
  name: string
  softDeletable: boolean
  meaning: string
  columns: Column[]
  references: Reference[]
}

const tablesQuery = `
  select relname as name, relnamespace = 'stored'::regnamespace as "softDeletable",
    coalesce(obj_description(oid, 'pg_class'), '') as meaning,
    (select json_agg(json_build_object(
        'name', attname,
        'type', format_type(atttypid, atttypmod),
        'labels', array(select enumlabel from pg_enum where enumtypid = atttypid order by enumsortorder),
        'nullable', not attnotnull,
        'default', pg_get_expr(adbin, adrelid),
        'meaning', coalesce(col_description(attrelid, attnum), '')) order by attnum)
      from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where attrelid = pg_class.oid and attnum > 0 and not attisdropped) as columns,
    coalesce((select json_agg(json_build_object(
        'column', attname,
        'target', (select relname from pg_class target where target.oid = confrelid),
        'policies', coalesce((
          select json_agg(json_build_object('policy', policy, 'condition', condition) order by policy)
          from soft_delete.relations
          where child = pg_class.relname and child_column = attname), '[]')) order by attnum)
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and conrelid = pg_class.oid and conparentid = 0
        and confrelid <> 'deletions'::regclass), '[]') as references
  from pg_class
  where relkind in ('r', 'p') and not relispartition
    and relnamespace in ('public'::regnamespace, 'stored'::regnamespace)
  order by relname`

/** Every table of ours, in alphabetical order. */
export async function readTables(db: pg.Pool): Promise<Table[]> {
  const { rows } = await db.query<Table>(tablesQuery)
  return rows
}
