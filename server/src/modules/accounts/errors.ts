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

export const friendErrors = declareErrors({
  oneself: {
    code: 'friend.oneself',
    status: 409,
    title: 'That is yourself',
    detail: {
      ky: 'Өзүңүз менен дос боло албайсыз.',
      ru: 'С самим собой дружить нельзя.',
      en: 'You cannot be friends with yourself.',
    },
  },
  alreadyFriends: {
    code: 'friend.already',
    status: 409,
    title: 'Friends already',
    detail: {
      ky: 'Сиздер мурунтан эле доссуздар.',
      ru: 'Вы уже друзья.',
      en: 'You are friends already.',
    },
  },
  alreadyAsked: {
    code: 'friend.already_asked',
    status: 409,
    title: 'Asked already',
    detail: {
      ky: 'Экөөңүздүн бириңиз дос болууну сунуштагансыз. Жоопту күтүңүз же сунушту кабыл алыңыз.',
      ru: 'Один из вас уже предложил дружбу: дождитесь ответа или примите предложение.',
      en: 'One of you has asked the other already: wait for the answer, or accept.',
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
