import { declareErrors } from '../../kernel/errors.ts'

export const profileErrors = declareErrors({
  notAProvider: {
    code: 'profile.not_a_provider',
    status: 409,
    title: 'Not a provider',
    detail: {
      ky: 'Алгач профилиңизде кызмат көрсөтөрүңүздү белгилеңиз.',
      ru: 'Сначала укажите в профиле, что оказываете услуги.',
      en: 'First say in your profile that you provide services.',
    },
  },
  serviceOffered: {
    code: 'profile.service_offered',
    status: 409,
    title: 'Already offered',
    detail: {
      ky: 'Сиз бул кызматты мурунтан эле сунуштайсыз. Аны өзгөртүңүз.',
      ru: 'Вы уже предлагаете эту услугу. Измените её.',
      en: 'You offer this service already. Change it instead.',
    },
  },
  serviceUnknown: {
    code: 'profile.service_unknown',
    status: 422,
    title: 'No such service',
    detail: {
      ky: 'Мындай кызмат жок же азыр жеткиликсиз.',
      ru: 'Такой услуги нет, или она сейчас недоступна.',
      en: 'There is no such service, or it is not available now.',
    },
  },
  verificationPending: {
    code: 'verification.pending',
    status: 409,
    title: 'Already under review',
    detail: {
      ky: 'Мындай өтүнүч каралып жатат. Жообун күтүңүз.',
      ru: 'Такая заявка уже на проверке. Дождитесь ответа.',
      en: 'Such a request is under review. Wait for the answer.',
    },
  },
  verificationDecided: {
    code: 'verification.decided',
    status: 409,
    title: 'Already decided',
    detail: {
      ky: 'Бул өтүнүч боюнча чечим кабыл алынган.',
      ru: 'По этой заявке решение уже принято.',
      en: 'This request has been decided already.',
    },
  },
  restoreTooLate: {
    code: 'restore.too_late',
    status: 409,
    title: 'Too late to restore',
    detail: {
      ky: 'Калыбына келтирүү мөөнөтү өтүп кетти.',
      ru: 'Срок восстановления прошёл.',
      en: 'It was deleted too long ago to be restored.',
    },
  },
})
