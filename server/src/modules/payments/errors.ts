import { declareErrors } from '../../kernel/errors.ts'

export const paymentErrors = declareErrors({
  notPayable: {
    code: 'invoice.not_payable',
    status: 409,
    title: 'Invoice is not payable',
    detail: {
      ky: 'Бул эсепти төлөөгө болбойт: ал төлөнгөн же жокко чыгарылган.',
      ru: 'Этот счёт нельзя оплатить: он уже оплачен или отменён.',
      en: 'This invoice cannot be paid: it is paid already or was cancelled.',
    },
  },
  underReview: {
    code: 'invoice.payment_under_review',
    status: 409,
    title: 'Payment under review',
    detail: {
      ky: 'Бул эсептин төлөмүн биздин кызматкерлер текшерип жатат. Жообун күтүңүз.',
      ru: 'Платёж по этому счёту проверяют наши сотрудники. Дождитесь ответа.',
      en: 'Our staff are checking a payment of this invoice. Wait for their answer.',
    },
  },
  checkoutBusy: {
    code: 'invoice.checkout_busy',
    status: 409,
    title: 'Checkout is being opened',
    detail: {
      ky: 'Төлөм барагы азыр ачылып жатат. Бир аздан кийин кайталаңыз.',
      ru: 'Страница оплаты как раз открывается. Повторите чуть позже.',
      en: 'The payment page is just being opened. Try again shortly.',
    },
  },
  notChargeable: {
    code: 'invoice.not_chargeable',
    status: 422,
    title: 'Amount cannot be charged',
    detail: {
      ky: 'Төлөм системасы мындай сумманы кабыл албайт.',
      ru: 'Платёжная система не принимает такую сумму.',
      en: 'The payment gateway does not take such an amount.',
    },
  },
  gatewayUnavailable: {
    code: 'payment.gateway_unavailable',
    status: 503,
    title: 'Payment gateway unavailable',
    detail: {
      ky: 'Төлөм системасы азыр жооп берген жок. Бир мүнөттөн кийин кайталаңыз; эки жолу төлөнбөйт.',
      ru: 'Платёжная система сейчас не ответила. Повторите через минуту; дважды вы не заплатите.',
      en: 'The payment gateway did not answer. Try again in a minute; you will not pay twice.',
    },
  },
  notRefundable: {
    code: 'payment.not_refundable',
    status: 409,
    title: 'Payment is not refundable',
    detail: {
      ky: 'Бул төлөмдөн кайтарыла турган акча жок.',
      ru: 'По этому платежу нечего возвращать.',
      en: 'There is nothing to refund on this payment.',
    },
  },
  refundTooLarge: {
    code: 'payment.refund_too_large',
    status: 409,
    title: 'Refund is too large',
    detail: {
      ky: 'Эң көп дегенде {left} {currency} кайтарууга болот.',
      ru: 'Вернуть можно не больше {left} {currency}.',
      en: 'At most {left} {currency} can be refunded.',
    },
  },
  notQuarantined: {
    code: 'payment.not_quarantined',
    status: 409,
    title: 'Payment is not quarantined',
    detail: {
      ky: 'Бул төлөм текшерүүдө турган жок.',
      ru: 'Этот платёж не стоит на проверке.',
      en: 'This payment is not under review.',
    },
  },
  badSignature: {
    code: 'webhook.bad_signature',
    status: 400,
    title: 'Bad signature',
    detail: {
      ky: 'Кол коюлган эмес, туура эмес же мөөнөтү туура келбейт.',
      ru: 'Подпись отсутствует, неверна или её время не подходит.',
      en: 'The signature is missing, wrong, too old or from the future.',
    },
  },
  payoutAccountTaken: {
    code: 'payout_account.taken',
    status: 409,
    title: 'There is another one',
    detail: {
      ky: 'Сизде төлөм алуучу башка эсеп бар. Алгач аны өчүрүңүз.',
      ru: 'У вас уже указаны другие реквизиты для выплат. Сначала удалите их.',
      en: 'You have another payout account. Delete that one first.',
    },
  },
  payoutAccountRestoreExpired: {
    code: 'payout_account.restore_expired',
    status: 409,
    title: 'Too late to restore',
    detail: {
      ky: 'Өчүрүлгөнүнө {days} күндөн ашты. Маалыматты кайра жазыңыз.',
      ru: 'Прошло больше {days} дн. после удаления. Укажите реквизиты заново.',
      en: 'It was deleted more than {days} days ago. Enter the details anew.',
    },
  },
  alreadyProcessed: {
    code: 'webhook_event.already_processed',
    status: 409,
    title: 'Event is processed already',
    detail: {
      ky: 'Бул окуя буга чейин иштетилген.',
      ru: 'Это событие уже обработано.',
      en: 'This event was processed already.',
    },
  },
})
