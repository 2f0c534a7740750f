import { declareErrors } from '../../kernel/errors.ts'

export const notificationErrors = declareErrors({
  notDeleted: {
    code: 'notification.not_deleted',
    status: 409,
    title: 'The notification is not deleted',
    detail: {
      ky: 'Бул билдирме өчүрүлгөн эмес.',
      ru: 'Это уведомление не удалено.',
      en: 'This notification is not deleted.',
    },
  },
  unknownPushService: {
    code: 'push.unknown_service',
    status: 422,
    title: 'Not a push service of a browser',
    detail: {
      ky: 'Мындай push кызматын билбейбиз. Браузериңиздеги даректи өзгөртпөй жөнөтүңүз.',
      ru: 'Такой push-сервис нам не известен. Отправьте адрес из браузера без изменений.',
      en: 'We do not know this push service. Send the address just as the browser gave it.',
    },
  },
  pushOff: {
    code: 'push.not_configured',
    status: 409,
    title: 'Push notifications are off',
    detail: {
      ky: 'Бул серверде мындай push билдирмелер күйгүзүлгөн эмес.',
      ru: 'На этом сервере такие push-уведомления не включены.',
      en: 'Push notifications of this kind are not turned on at this server.',
    },
  },
  tooManyDevices: {
    code: 'push.too_many_devices',
    status: 409,
    title: 'Too many devices',
    detail: {
      ky: 'Түзмөктөр {most} болуп калды. Бирин өчүрүңүз.',
      ru: 'Устройств уже {most}. Удалите одно из них.',
      en: 'There are {most} devices already. Remove one of them.',
    },
  },
  notResendable: {
    code: 'notification.not_failed',
    status: 409,
    title: 'The delivery has not failed',
    detail: {
      ky: 'Бул жөнөтүү ишке ашпай калган эмес.',
      ru: 'Эта отправка не числится неудавшейся.',
      en: 'This delivery has not failed.',
    },
  },
  badSignature: {
    code: 'notification.bad_signature',
    status: 403,
    title: 'The signature is wrong',
    detail: {
      ky: 'Кол тамга жок же туура эмес.',
      ru: 'Подписи нет, или она неверна.',
      en: 'The signature is missing or wrong.',
    },
  },
})

export const templateErrors = declareErrors({
  taken: {
    code: 'template.taken',
    status: 409,
    title: 'There is such a template',
    detail: {
      ky: 'Бул код менен тилде же ушул аталышта шаблон бар.',
      ru: 'Шаблон с таким кодом и языком или с таким названием уже есть.',
      en: 'There is a template of this code and language, or of this name, already.',
    },
  },
  notDeleted: {
    code: 'template.not_deleted',
    status: 409,
    title: 'The template is not deleted',
    detail: {
      ky: 'Бул шаблон өчүрүлгөн эмес.',
      ru: 'Этот шаблон не удалён.',
      en: 'This template is not deleted.',
    },
  },
})
