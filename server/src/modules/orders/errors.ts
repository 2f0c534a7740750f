import type { Call } from '../../kernel/actor.ts'
import { declareErrors, Problem } from '../../kernel/errors.ts'
import type { OrderState, OrderStep } from './machine.ts'
import { stateWords, stepWords } from './words.ts'

export const orderErrors = declareErrors({
  invalidTransition: {
    code: 'order.invalid_transition',
    status: 409,
    title: 'Not in this state',
    detail: {
      ky: 'Буйрутманын азыркы абалы «{status}», бул абалда «{action}» мүмкүн эмес.',
      ru: 'Заказ сейчас в состоянии «{status}», в нём нельзя {action}.',
      en: 'The order is {status} now: one cannot {action} it.',
    },
  },
  notOpen: {
    code: 'order.not_open',
    status: 409,
    title: 'The order takes no bids',
    detail: {
      ky: 'Буйрутма мындан ары сунуш албайт.',
      ru: 'Заказ больше не принимает предложения.',
      en: 'The order takes no offers any more.',
    },
  },
  hasBids: {
    code: 'order.has_bids',
    status: 409,
    title: 'The order has bids',
    detail: {
      ky: 'Сунуштар келгенден кийин буйрутманын шарттары өзгөрбөйт. Көрсөтүлгөн талааларды алып салыңыз.',
      ru: 'Когда есть предложения, условия заказа не меняются. Уберите указанные поля.',
      en: 'The terms of an order do not change once it has offers. Leave out the fields that are named.',
    },
  },
  notPaid: {
    code: 'order.not_paid',
    status: 409,
    title: 'Not paid yet',
    detail: {
      ky: 'Кардар эсепти төлөгөндөн кийин жумушту баштаса болот.',
      ru: 'Работу можно начать, когда клиент оплатит счёт.',
      en: 'Work may start when the client has paid the invoice.',
    },
  },
  alreadyFinished: {
    code: 'order.already_finished',
    status: 409,
    title: 'Finished already',
    detail: {
      ky: 'Жумуш бүттү деп мурда эле белгиленген.',
      ru: 'Работа уже отмечена как законченная.',
      en: 'The work has been marked as finished already.',
    },
  },
  notFinished: {
    code: 'order.not_finished',
    status: 409,
    title: 'Not finished yet',
    detail: {
      ky: 'Уста жумушту бүтүрө элек. Бүткөндөн кийин кабыл алсаңыз болот.',
      ru: 'Мастер ещё не закончил. Принять работу можно после этого.',
      en: 'The provider has not finished the work yet; you can accept it then.',
    },
  },
  alreadyReviewed: {
    code: 'order.already_reviewed',
    status: 409,
    title: 'Reviewed already',
    detail: {
      ky: 'Бул буйрутмага баа мурда эле берилген.',
      ru: 'Этот заказ уже оценён.',
      en: 'This order has been rated already.',
    },
  },
  tooExpensive: {
    code: 'order.too_expensive',
    status: 422,
    title: 'More than can be invoiced',
    detail: {
      ky: 'Жалпы сумма 99 999 999.99 ашып кетти. Кошумчалардын санын же сумманы азайтыңыз.',
      ru: 'Итог больше 99 999 999.99. Уменьшите количество дополнений или сумму.',
      en: 'The total is more than 99,999,999.99. Lower the quantities or the amount.',
    },
  },
  inTheWay: {
    code: 'order.delete_blocked',
    status: 409,
    title: 'Something stands in the way',
    detail: {
      ky: 'Буйрутманы азыр өчүрүүгө болбойт, жолтоо болгон: {blockers}.',
      ru: 'Сейчас заказ нельзя удалить, мешает: {blockers}.',
      en: 'The order cannot be deleted now; in the way: {blockers}.',
    },
  },
  notDeleted: {
    code: 'order.not_deleted',
    status: 409,
    title: 'Not deleted',
    detail: {
      ky: 'Бул буйрутма өчүрүлгөн эмес.',
      ru: 'Этот заказ не удалён.',
      en: 'This order is not deleted.',
    },
  },
  restoreBlocked: {
    code: 'order.restore_blocked',
    status: 409,
    title: 'Cannot be restored',
    detail: {
      ky: 'Буйрутманы калыбына келтирүүгө болбойт: ордун башка нерсе ээлеп калган же негизи өчүрүлгөн.',
      ru: 'Заказ нельзя восстановить: его место занято, или удалено то, к чему он относится.',
      en: 'The order cannot be restored: its place has been taken, or what it belongs to is deleted.',
    },
  },
  restoreExpired: {
    code: 'order.restore_expired',
    status: 409,
    title: 'Too late to restore',
    detail: {
      ky: 'Өчүрүлгөнүнө {days} күндөн ашты. Калыбына келтирүү үчүн колдоо кызматына жазыңыз.',
      ru: 'Прошло больше {days} дн. после удаления. Напишите в поддержку.',
      en: 'It was deleted more than {days} days ago. Write to support to get it back.',
    },
  },
})

export const bidErrors = declareErrors({
  ownOrder: {
    code: 'bid.own_order',
    status: 403,
    title: 'Your own order',
    detail: {
      ky: 'Өз буйрутмаңызга сунуш бере албайсыз.',
      ru: 'На собственный заказ предложения не делают.',
      en: 'You cannot make an offer on your own order.',
    },
  },
  alreadyPlaced: {
    code: 'bid.already_placed',
    status: 409,
    title: 'You have bid already',
    detail: {
      ky: 'Бул буйрутмага сунушуңуз бар. Аны өзгөртүңүз же кайтарып алыңыз.',
      ru: 'Ваше предложение на этот заказ уже есть. Измените его или отзовите.',
      en: 'You have an offer on this order already. Change it or withdraw it.',
    },
  },
  belowMinimum: {
    code: 'bid.below_minimum',
    status: 422,
    title: 'Below the minimum price',
    detail: {
      ky: 'Бул категорияда эң аз баа {minimum} {currency}.',
      ru: 'Минимальная цена в этой категории {minimum} {currency}.',
      en: 'The least in this category is {minimum} {currency}.',
    },
  },
  notPending: {
    code: 'bid.not_pending',
    status: 409,
    title: 'The bid is decided',
    detail: {
      ky: 'Сунуштун азыркы абалы «{status}», эми өзгөрбөйт.',
      ru: 'Предложение сейчас «{status}», его уже не изменить.',
      en: 'The offer is {status} now and does not change any more.',
    },
  },
})

export const providerErrors = declareErrors({
  unavailable: {
    code: 'provider.unavailable',
    status: 409,
    title: 'Not taking work',
    detail: {
      ky: 'Профилиңизде «жумуш албайм» деп турат. Сунуш берүү үчүн аны өзгөртүңүз.',
      ru: 'В профиле указано, что вы не берёте работу. Измените это, чтобы делать предложения.',
      en: 'Your profile says that you take no work now. Change that to make an offer.',
    },
  },
  requirementsMissing: {
    code: 'provider.requirements_missing',
    status: 403,
    title: 'Verification missing',
    detail: {
      ky: 'Бул категорияда сунуш берүү үчүн текшерүүдөн өтүшүңүз керек: {requirements}.',
      ru: 'Чтобы делать предложения в этой категории, подтвердите: {requirements}.',
      en: 'To make an offer in this category, have this verified first: {requirements}.',
    },
  },
})

export const disputeErrors = declareErrors({
  notOpen: {
    code: 'dispute.not_open',
    status: 409,
    title: 'The dispute is decided',
    detail: {
      ky: 'Талаштын азыркы абалы «{status}», эми өзгөрбөйт.',
      ru: 'Спор сейчас «{status}», его уже не изменить.',
      en: 'The dispute is {status} now and does not change any more.',
    },
  },
})

export const savedSearchErrors = declareErrors({
  tooMany: {
    code: 'saved_search.too_many',
    status: 409,
    title: 'Too many saved searches',
    detail: {
      ky: 'Сакталган издөөлөр {most} болуп калды. Бирин өчүрүңүз.',
      ru: 'Сохранённых поисков уже {most}. Удалите один из них.',
      en: 'There are {most} saved searches already. Delete one of them.',
    },
  },
  notDeleted: {
    code: 'saved_search.not_deleted',
    status: 409,
    title: 'Not deleted',
    detail: {
      ky: 'Бул издөө өчүрүлгөн эмес.',
      ru: 'Этот поиск не удалён.',
      en: 'This search is not deleted.',
    },
  },
})

/** The 409 for a step that the order's state does not allow. */
export function invalidTransition(call: Call, step: OrderStep, state: OrderState): Problem {
  return new Problem(orderErrors.invalidTransition, {
    params: { action: stepWords[step][call.language], status: stateWords[state][call.language] },
  })
}
