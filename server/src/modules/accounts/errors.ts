import { declareErrors, type FieldError } from '../../kernel/errors.ts'
import type { Language } from '../../kernel/language.ts'

export const accountErrors = declareErrors({
  wrongCredentials: {
    code: 'auth.wrong_credentials',
    status: 401,
    title: 'Wrong e-mail or password',
    detail: {
      ky: 'Электрондук дарек же сырсөз туура эмес.',
      ru: 'Неверная почта или пароль.',
      en: 'The e-mail or the password is wrong.',
    },
  },
  emailTaken: {
    code: 'auth.email_taken',
    status: 409,
    title: 'E-mail already registered',
    detail: {
      ky: 'Бул дарек менен аккаунт бар. Кириңиз же башка дарек жазыңыз.',
      ru: 'С этой почтой аккаунт уже есть. Войдите или укажите другую.',
      en: 'There is an account with this e-mail. Log in, or use another.',
    },
  },
  wrongPassword: {
    code: 'auth.wrong_password',
    status: 422,
    title: 'Wrong password',
    detail: {
      ky: 'Азыркы сырсөз туура эмес.',
      ru: 'Текущий пароль указан неверно.',
      en: 'The current password is wrong.',
    },
  },
  cannotBlockStaff: {
    code: 'user.is_staff',
    status: 409,
    title: 'Staff cannot be blocked',
    detail: {
      ky: 'Кызматкерди бөгөттөөгө болбойт. Адегенде анын ролун алыңыз.',
      ru: 'Сотрудника нельзя заблокировать. Сначала снимите с него роль.',
      en: 'A member of staff cannot be blocked. Take away the role first.',
    },
  },
})

const badEmailMessages = {
  ky: 'Бул дарек почта үчүн жарабайт.',
  ru: 'На такой адрес письмо не дойдёт.',
  en: 'No mail can reach this address.',
}

/** An address of the right form that nobody can have. */
export function badEmail(language: Language): FieldError {
  return { pointer: '/email', code: 'email', message: badEmailMessages[language] }
}
