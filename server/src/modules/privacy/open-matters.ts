import type { FieldError } from '../../kernel/errors.ts'
import type { Language, Translated } from '../../kernel/language.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Context } from './context.ts'
import { createFinder } from './find-rows.ts'
import { registry } from './registry.ts'
import type { OpenMatter } from './schema.ts'
import { readShapes } from './shapes.ts'

/** What of a person's is not over: as long as there is any of it, nobody is erased. */
export async function listOpen(context: Context, db: DbOrTrx, userIds: readonly string[]): Promise<OpenMatter[]> {
  const profiles = await context.profiles.idsOf(db, userIds)
  const orders = (await context.orders.listUnderWay(db, profiles)).map((matter) => ({ ...matter, ...priceless }))
  const money = await context.payments.listOpenMoney(db, profiles)
  const held: OpenMatter[] = (await isHeld(context, db, userIds))
    ? [{ kind: 'legal_hold', id: null, title: null, ...priceless }]
    : []
  return [...orders, ...money, ...held]
}

const priceless = { amount: null, currency: null }

/** There are few legal holds, if any: only then it is worth finding all that is theirs. */
async function isHeld({ retention }: Context, db: DbOrTrx, people: readonly string[]): Promise<boolean> {
  const held = await retention.listHeld(db)
  if (held.length === 0) return false
  const finder = createFinder({ db, registry, shapes: await readShapes(db), people })
  for (const [table, ids] of Map.groupBy(held, ({ root_table }) => root_table)) {
    const own = await finder.owned(table)
    if (ids.some(({ root_id }) => root_id !== null && own.has(root_id))) return true
  }
  return false
}

const words: Record<OpenMatter['kind'], Translated> = {
  order: {
    ky: 'Буйрутма боюнча иш бүтө элек.',
    ru: 'Работа по заказу ещё не закончена.',
    en: 'The work on an order is not over.',
  },
  dispute: { ky: 'Талаш чечиле элек.', ru: 'Спор ещё не решён.', en: 'A dispute is not decided.' },
  invoice: { ky: 'Эсеп төлөнө элек.', ru: 'Счёт не оплачен.', en: 'An invoice is not paid.' },
  payout: {
    ky: 'Платформа устага акча төлөп бүтө элек.',
    ru: 'Платформа ещё не выплатила мастеру деньги.',
    en: 'The platform has yet to pay the provider.',
  },
  debt: {
    ky: 'Устанын платформага карызы бар.',
    ru: 'Мастер должен платформе.',
    en: 'The provider owes the platform.',
  },
  money: {
    ky: 'Эсептешүү бүтө элек: төлөм же акчаны кайтаруу жүрүп жатат, же буйрутманын акчасы сакталып турат.',
    ru: 'Расчёты не закончены: идёт оплата или возврат, или деньги за заказ пока хранятся.',
    en: 'A payment or refund is on its way, or the money of an order is still held.',
  },
  legal_hold: {
    ky: 'Маалыматтын бир бөлүгүн мыйзам боюнча сакташ керек.',
    ru: 'Часть данных нужно сохранять по закону.',
    en: 'The law requires some of the data to be kept.',
  },
}

/** The same, as what is wrong with asking. */
export function explainOpen(open: readonly OpenMatter[], language: Language): FieldError[] {
  return open.map(({ amount, currency, id, kind }) => ({
    pointer: id === null ? '' : `/${kind}s/${id}`,
    code: kind,
    message: amount === null ? words[kind][language] : `${words[kind][language]} (${amount} ${currency})`,
  }))
}
