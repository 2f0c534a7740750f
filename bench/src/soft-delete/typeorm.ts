import { DataSource, EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaRelationOptions } from 'typeorm'
import { type Contender, levels } from './tree.ts'

interface Row {
  id: string
}

const schema = 'typeorm_tree'

/** As TypeORM documents it: load the tree, then softRemove and recover with cascades. */
export async function openTypeOrm(url: string): Promise<Contender> {
  const entities = levels.map(({ name, parent }, place) => {
    const child = levels[place + 1]
    const columns: Record<string, EntitySchemaColumnOptions> = {
      id: { type: 'uuid', primary: true },
      name: { type: 'text' },
      deleted_at: { type: 'timestamptz', deleteDate: true, nullable: true },
    }
    const relations: Record<string, EntitySchemaRelationOptions> = {}
    if (parent) {
      relations.parent = {
        type: 'many-to-one',
        target: parent,
        inverseSide: 'children',
        joinColumn: { name: 'parent_id' },
      }
    }
    if (child) {
      relations.children = {
        type: 'one-to-many',
        target: child.name,
        inverseSide: 'parent',
        cascade: ['soft-remove', 'recover'],
      }
    }
    return new EntitySchema<Row>({ name, tableName: name, schema, columns, relations })
  })
  const source = await new DataSource({ type: 'postgres', url, entities }).initialize()
  const cities = source.getRepository<Row>('cities')
  const load = () =>
    cities.findOneOrFail({
      where: {},
      withDeleted: true,
      relations: { children: { children: { children: true } } } as never,
      relationLoadStrategy: 'query',
    })
  return {
    remove: async () => void (await cities.softRemove(await load())),
    recover: async () => void (await cities.recover(await load())),
  }
}
