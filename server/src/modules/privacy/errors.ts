import { declareErrors } from '../../kernel/errors.ts'

export const privacyErrors = declareErrors({
  wrongPassword: {
    code: 'erasure.wrong_password',
    status: 422,
    title: 'Wrong password',
    detail: {
      ky: 'Сырсөз туура эмес.',
      ru: 'Пароль указан неверно.',
      en: 'The password is wrong.',
    },
  },
  stillOpen: {
    code: 'erasure.still_open',
    status: 409,
    title: 'Something is not over yet',
    detail: {
      ky: 'Азыр маалыматты өчүрүүгө болбойт: бүтө элек иштер бар.',
      ru: 'Сейчас удалить данные нельзя: не всё завершено.',
      en: 'The data cannot be erased now: something is not over yet.',
    },
  },
  alreadyAsked: {
    code: 'erasure.already_asked',
    status: 409,
    title: 'Asked for already',
    detail: {
      ky: 'Маалыматты өчүрүү мурда суралган.',
      ru: 'Удаление данных уже запрошено.',
      en: 'The erasing was asked for already.',
    },
  },
  notWaiting: {
    code: 'erasure.not_waiting',
    status: 409,
    title: 'Nothing to call off',
    detail: {
      ky: 'Жокко чыгара турган суроо жок, же өчүрүү башталып калды.',
      ru: 'Отменять нечего, или удаление уже началось.',
      en: 'There is nothing to call off, or it has begun.',
    },
  },
  isStaff: {
    code: 'erasure.is_staff',
    status: 409,
    title: 'Staff are not erased',
    detail: {
      ky: 'Кызматкердин маалыматы өчүрүлбөйт. Адегенде анын ролун алыңыз.',
      ru: 'Данные сотрудника не удаляются. Сначала снимите с него роль.',
      en: 'A member of staff is not erased. Take away the role first.',
    },
  },
})
