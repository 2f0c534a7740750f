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
  serviceNotDeleted: {
    code: 'profile.service_not_deleted',
    status: 409,
    title: 'Not deleted',
    detail: {
      ky: 'Бул кызмат өчүрүлгөн эмес.',
      ru: 'Эта услуга не удалена.',
      en: 'This service is not deleted.',
    },
  },
  restoreExpired: {
    code: 'profile.restore_expired',
    status: 409,
    title: 'Too late to restore',
    detail: {
      ky: 'Өчүрүлгөнүнө {days} күндөн ашты. Кызматты кайра кошуңуз.',
      ru: 'Прошло больше {days} дн. после удаления. Добавьте услугу заново.',
      en: 'It was deleted more than {days} days ago. Offer the service anew.',
    },
  },
  restoreBlocked: {
    code: 'profile.restore_blocked',
    status: 409,
    title: 'Cannot be restored',
    detail: {
      ky: 'Калыбына келтирүүгө болбойт: бул кызмат каталогдон өчүрүлгөн.',
      ru: 'Восстановить нельзя: этой услуги больше нет в каталоге.',
      en: 'It cannot be restored: the service is no longer in the catalog.',
    },
  },
  missing: {
    code: 'profile.missing',
    status: 409,
    title: 'No profile yet',
    detail: {
      ky: 'Алгач профилиңизди толтуруңуз.',
      ru: 'Сначала заполните профиль.',
      en: 'Fill in your profile first.',
    },
  },
  ownVerification: {
    code: 'verification.own',
    status: 403,
    title: 'Your own request',
    detail: {
      ky: 'Өз өтүнүчүңүздү өзүңүз чече албайсыз.',
      ru: 'Решать по своей заявке нельзя.',
      en: 'Somebody else has to decide your own request.',
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
  evidenceUnreadable: {
    code: 'verification.evidence_unreadable',
    status: 409,
    title: 'Evidence cannot be read',
    detail: {
      ky: 'Тапшырылган маалыматты окуу мүмкүн эмес: ал базада өзгөртүлгөн же анын ачкычы жок. Өтүнүчтү ырастоого болбойт.',
      ru: 'Переданные данные не читаются: они изменены в базе или их ключа больше нет. Подтвердить заявку нельзя.',
      en: 'What was handed in cannot be read: it was changed in the database, or its key is gone. The request cannot be approved.',
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
})
