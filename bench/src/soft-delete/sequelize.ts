import { DataTypes, type Model, type ModelStatic, Sequelize } from 'sequelize'
import { type Contender, levels } from './tree.ts'

const schema = 'sequelize_tree'

/** How the children of a row go with it: one by one as instances, or all of one parent in one statement. */
export type Way = 'instances' | 'bulk'

/**
 * Paranoid models. The `onDelete: 'CASCADE', hooks: true` of an association is for rows that leave the disk: a paranoid
 * destroy leaves the children alive. So each model hands a destroy and a restore on to its children in hooks, as
 * applications do.
 */
export async function openSequelize(url: string, way: Way): Promise<Contender> {
  const sequelize = new Sequelize(url, { logging: false, dialect: 'postgres' })
  const models: ModelStatic<Model>[] = levels.map(({ name, parent }) =>
    sequelize.define(
      name,
      {
        id: { type: DataTypes.UUID, primaryKey: true },
        ...(parent && { parent_id: DataTypes.UUID }),
        name: DataTypes.TEXT,
      },
      { schema, tableName: name, paranoid: true, createdAt: false, updatedAt: false, deletedAt: 'deleted_at' },
    ),
  )
  for (const [place, parent] of models.entries()) {
    const child = models[place + 1]
    if (!child) continue
    const childrenOf = (row: Model) => ({ parent_id: row.get('id') as string })
    parent.addHook('afterDestroy', async (row: Model, { transaction = null }) => {
      const where = childrenOf(row)
      if (way === 'bulk') await child.destroy({ where, individualHooks: true, transaction })
      else for (const one of await child.findAll({ where, transaction })) await one.destroy({ transaction })
    })
    parent.addHook('afterRestore', async (row: Model, { transaction = null }) => {
      const where = childrenOf(row)
      if (way === 'bulk') await child.restore({ where, individualHooks: true, transaction })
      else {
        const gone = await child.findAll({ where, paranoid: false, transaction })
        for (const one of gone) await one.restore({ transaction })
      }
    })
  }
  const [cities] = models
  const root = () => cities?.findOne({ paranoid: false, rejectOnEmpty: true })
  return {
    async remove() {
      const city = await root()
      await sequelize.transaction(async (transaction) => city?.destroy({ transaction }))
    },
    async recover() {
      const city = await root()
      await sequelize.transaction(async (transaction) => city?.restore({ transaction }))
    },
  }
}
