import { DataTypes, type Model, type ModelStatic, Op, Sequelize } from 'sequelize'
import { type Contender, levels } from './tree.ts'

const schema = 'sequelize_tree'

/**
 * As Sequelize documents it: paranoid models whose destroy cascades by hooks. It has no restore of a tree, so that is one
 * statement per level, written by hand.
 */
export async function openSequelize(url: string): Promise<Contender> {
  const sequelize = new Sequelize(url, { logging: false, dialect: 'postgres' })
  const models: ModelStatic<Model>[] = levels.map(({ name }) =>
    sequelize.define(
      name,
      { id: { type: DataTypes.UUID, primaryKey: true }, name: DataTypes.TEXT },
      { schema, tableName: name, paranoid: true, createdAt: false, updatedAt: false, deletedAt: 'deleted_at' },
    ),
  )
  for (const [place, parent] of models.entries()) {
    const child = models[place + 1]
    if (!child) continue
    parent.hasMany(child, { foreignKey: 'parent_id', onDelete: 'CASCADE', hooks: true })
    child.belongsTo(parent, { foreignKey: 'parent_id' })
  }
  const [cities] = models
  return {
    async remove() {
      const root = await cities?.findOne()
      await sequelize.transaction(async (transaction) => root?.destroy({ transaction }))
    },
    async recover() {
      await sequelize.transaction(async (transaction) => {
        for (const model of models) await model.restore({ where: { deleted_at: { [Op.ne]: null } }, transaction })
      })
    },
  }
}
