import type { Language, Translated } from '../../kernel/language.ts'

/** What the platform says in rooms. `{placeholders}` are filled from the message's params. */
const words = {
  order_assigned: {
    ky: 'Уста тандалды. Эми байланыш маалыматыңызды жазсаңыз болот.',
    ru: 'Мастер выбран. Теперь можно обмениваться контактами.',
    en: 'The order was awarded. You may exchange contact details now.',
  },
  order_paid: {
    ky: 'Эсеп төлөндү, жумушту баштоого болот.',
    ru: 'Счёт оплачен, можно начинать работу.',
    en: 'The invoice is paid; work can begin.',
  },
  order_started: { ky: 'Жумуш башталды.', ru: 'Работа началась.', en: 'Work has begun.' },
  order_finished: {
    ky: 'Уста жумуш бүттү деп билдирди. Эми аны кардар кабыл алат.',
    ru: 'Мастер сообщил, что работа закончена. Теперь её принимает клиент.',
    en: 'The provider says that the work is done. Now the client accepts it.',
  },
  order_completed: { ky: 'Жумуш кабыл алынды.', ru: 'Работа принята.', en: 'The work was accepted.' },
  order_completed_silently: {
    ky: 'Кардар өз убагында жооп берген жок, жумуш кабыл алынган болуп эсептелет.',
    ru: 'Клиент не ответил в срок, работа считается принятой.',
    en: 'The client did not answer in time, so the work counts as accepted.',
  },
  order_cancelled_by_client: {
    ky: 'Кардар буйрутманы жокко чыгарды. Себеби: {reason}',
    ru: 'Клиент отменил заказ. Причина: {reason}',
    en: 'The client cancelled the order. Reason: {reason}',
  },
  order_cancelled_by_provider: {
    ky: 'Уста буйрутмадан баш тартты. Себеби: {reason}',
    ru: 'Мастер отказался от заказа. Причина: {reason}',
    en: 'The provider cancelled the order. Reason: {reason}',
  },
  order_cancelled_by_staff: {
    ky: 'Аянтчанын кызматкерлери буйрутманы жокко чыгарды. Себеби: {reason}',
    ru: 'Сотрудники площадки отменили заказ. Причина: {reason}',
    en: 'Our staff cancelled the order. Reason: {reason}',
  },
  order_disputed: {
    ky: 'Буйрутма боюнча талаш ачылды. Аны кызматкерлер карайт.',
    ru: 'По заказу открыт спор. Его рассмотрят сотрудники.',
    en: 'A dispute was opened. Staff will look into it.',
  },
  dispute_completed: {
    ky: 'Талаш чечилди: жумуш аткарылган деп табылды.',
    ru: 'Спор решён: работа признана выполненной.',
    en: 'The dispute is decided: the work counts as done.',
  },
  dispute_cancelled: {
    ky: 'Талаш чечилди: буйрутма жокко чыгарылды.',
    ru: 'Спор решён: заказ отменён.',
    en: 'The dispute is decided: the order is cancelled.',
  },
  payment_refunded: {
    ky: 'Кардарга {amount} {currency} кайтарылды.',
    ru: 'Клиенту возвращено {amount} {currency}.',
    en: '{amount} {currency} went back to the client.',
  },
  bid_withdrawn: { ky: 'Сунуш кайра алынды.', ru: 'Предложение отозвано.', en: 'The offer was withdrawn.' },
  bid_rejected: {
    ky: 'Бул сунуш тандалган жок, сүйлөшүү жабылды.',
    ru: 'Это предложение не выбрано, переписка закрыта.',
    en: 'This offer was not chosen; the conversation is closed.',
  },
  staff_entered: {
    ky: 'Сүйлөшүүгө Устанын кызматкери {name} кошулду. Себеби: {reason}',
    ru: 'В переписку вошёл сотрудник Усты {name}. Причина: {reason}',
    en: '{name} of Usta’s staff has entered the conversation. Reason: {reason}',
  },
  member_added: { ky: '{name} кошулду.', ru: 'Добавлен участник: {name}.', en: '{name} was added.' },
  member_left: { ky: '{name} чыкты.', ru: '{name} больше не участвует в переписке.', en: '{name} has left.' },
  member_removed: { ky: '{name} чыгарылды.', ru: 'Участник удалён: {name}.', en: '{name} was removed.' },
  room_closed: {
    ky: 'Сүйлөшүү жабылды. Суроо чыкса, жаңысын ачыңыз.',
    ru: 'Переписка закрыта. Если появятся вопросы, начните новую.',
    en: 'This conversation was closed. Open a new one if you have a question.',
  },
  warned: {
    ky: 'Эскертүү: сиздин билдирүүңүз эрежелерди бузду. Кайталанса, аккаунтуңуз бөгөттөлөт.',
    ru: 'Предупреждение: ваше сообщение нарушает правила. При повторении аккаунт будет заблокирован.',
    en: 'A warning: a message of yours breaks the rules. If it happens again, your account will be blocked.',
  },
} satisfies Record<string, Translated>

export type Code = keyof typeof words
export type Params = Readonly<Record<string, string>>

/** Puts what the platform says into a reader's words; empty for a code that is not known any more. */
export function sayInWords(code: string, params: Params, language: Language): string {
  const text = Object.hasOwn(words, code) ? words[code as Code][language] : ''
  return text.replace(/\{(\w+)\}/g, (_, name) => (Object.hasOwn(params, name) ? String(params[name]) : ''))
}
