import type { Translated } from '../../kernel/language.ts'
import type { BidState, DisputeState, OrderState, OrderStep } from './machine.ts'

/** How states and steps are called in the sentences that people read. */
export const stateWords: Readonly<Record<OrderState | BidState | DisputeState, Translated>> = {
  draft: { ky: 'долбоор', ru: 'черновик', en: 'draft' },
  published: { ky: 'жарыяланган', ru: 'опубликован', en: 'published' },
  bidding: { ky: 'сунуштар алынууда', ru: 'принимает предложения', en: 'taking offers' },
  assigned: { ky: 'уста тандалган', ru: 'мастер выбран', en: 'assigned' },
  in_progress: { ky: 'аткарылууда', ru: 'выполняется', en: 'in progress' },
  completed: { ky: 'бүткөн', ru: 'завершён', en: 'completed' },
  cancelled: { ky: 'жокко чыгарылган', ru: 'отменён', en: 'cancelled' },
  disputed: { ky: 'талашта', ru: 'в споре', en: 'disputed' },
  pending: { ky: 'жооп күтүүдө', ru: 'ждёт ответа', en: 'pending' },
  accepted: { ky: 'кабыл алынган', ru: 'принято', en: 'accepted' },
  rejected: { ky: 'четке кагылган', ru: 'отклонено', en: 'rejected' },
  withdrawn: { ky: 'кайтарып алынган', ru: 'отозвано', en: 'withdrawn' },
  open: { ky: 'ачык', ru: 'открыт', en: 'open' },
  under_review: { ky: 'каралууда', ru: 'рассматривается', en: 'under review' },
  resolved: { ky: 'чечилген', ru: 'решён', en: 'resolved' },
  closed: { ky: 'жабылган', ru: 'закрыт', en: 'closed' },
}

export const stepWords: Readonly<Record<OrderStep, Translated>> = {
  publish: { ky: 'жарыялоо', ru: 'опубликовать', en: 'publish' },
  bid: { ky: 'сунуш берүү', ru: 'предложить цену', en: 'make an offer on' },
  receive_first_bid: { ky: 'сунуш алуу', ru: 'принять предложение', en: 'take an offer for' },
  lose_last_bid: { ky: 'сунушту кайтаруу', ru: 'отозвать предложение', en: 'withdraw the offer on' },
  assign: { ky: 'уста тандоо', ru: 'выбрать мастера', en: 'assign' },
  start: { ky: 'баштоо', ru: 'начать', en: 'start' },
  finish: { ky: 'жумушту бүтүрүү', ru: 'закончить работу', en: 'finish' },
  complete: { ky: 'кабыл алуу', ru: 'принять работу', en: 'complete' },
  cancel: { ky: 'жокко чыгаруу', ru: 'отменить', en: 'cancel' },
  dispute: { ky: 'талаш ачуу', ru: 'открыть спор', en: 'dispute' },
  decide_completed: { ky: 'бүттү деп чечүү', ru: 'решить: завершён', en: 'decide as completed' },
  decide_cancelled: { ky: 'жокко чыгарылды деп чечүү', ru: 'решить: отменён', en: 'decide as cancelled' },
  edit: { ky: 'өзгөртүү', ru: 'изменить', en: 'edit' },
  change_deal: { ky: 'шарттарын өзгөртүү', ru: 'изменить условия', en: 'change the terms of' },
  plan: { ky: 'жумушун пландоо', ru: 'спланировать', en: 'plan' },
  review: { ky: 'баалоо', ru: 'оценить', en: 'review' },
  delete: { ky: 'өчүрүү', ru: 'удалить', en: 'delete' },
}

/** How the verifications that a category can require are called. */
export const requirementWords = {
  license: { ky: 'лицензия', ru: 'лицензия', en: 'licence' },
  insurance: { ky: 'камсыздандыруу', ru: 'страховка', en: 'insurance' },
  background_check: { ky: 'соттуулук тууралуу маалымкат', ru: 'справка о несудимости', en: 'background check' },
} as const satisfies Record<string, Translated>
