import type { ErrorObject } from 'ajv'
import type { Language, Translated } from '../../kernel/language.ts'

/** What to do about a field, by Ajv's keyword; `{limit}` and the like are Ajv's params. */
const messages: Record<string, Translated> = {
  required: { ky: 'Бул талаа керек.', ru: 'Это поле нужно заполнить.', en: 'This field is required.' },
  additionalProperties: { ky: 'Мындай талаа жок.', ru: 'Такого поля нет.', en: 'There is no such field.' },
  type: { ky: 'Түрү {type} болушу керек.', ru: 'Здесь должен быть тип {type}.', en: 'Send a value of type {type}.' },
  enum: {
    ky: 'Булардын бири болушу керек: {allowedValues}.',
    ru: 'Выберите одно из: {allowedValues}.',
    en: 'Choose one of: {allowedValues}.',
  },
  minLength: {
    ky: 'Кеминде {limit} белги керек.',
    ru: 'Нужно не меньше символов: {limit}.',
    en: 'Write at least {limit} characters.',
  },
  maxLength: {
    ky: '{limit} белгиден ашпасын.',
    ru: 'Не больше символов: {limit}.',
    en: 'Write at most {limit} characters.',
  },
  minimum: { ky: 'Кеминде {limit} болсун.', ru: 'Не меньше {limit}.', en: 'At least {limit}.' },
  maximum: { ky: '{limit} ашпасын.', ru: 'Не больше {limit}.', en: 'At most {limit}.' },
  minItems: { ky: 'Кеминде {limit} керек.', ru: 'Нужно не меньше {limit}.', en: 'Send at least {limit}.' },
  maxItems: { ky: '{limit} ашпасын.', ru: 'Не больше {limit}.', en: 'Send at most {limit}.' },
  minProperties: { ky: 'Жок дегенде бир талаа керек.', ru: 'Нужно хотя бы одно поле.', en: 'Send at least one field.' },
  uniqueItems: { ky: 'Кайталанбасын.', ru: 'Без повторов.', en: 'Send no duplicates.' },
  format: {
    ky: 'Форматы {format} болушу керек.',
    ru: 'Здесь нужен формат {format}.',
    en: 'Send it in the format {format}.',
  },
  multipart: {
    ky: 'Форма толук эмес же бөлүктөрү көп. Кайра жөнөтүңүз.',
    ru: 'Форма неполная, или в ней слишком много частей. Отправьте её ещё раз.',
    en: 'The form is incomplete, or has too many parts. Send it again.',
  },
  length: {
    ky: '{minimum} менен {maximum} белгинин ортосунда болсун.',
    ru: 'Нужно от {minimum} до {maximum} символов.',
    en: 'Write {minimum} to {maximum} characters.',
  },
  text: {
    ky: 'Бул текст эмес: NUL же жарты белги бар.',
    ru: 'Это не текст: в нём есть NUL или половина символа.',
    en: 'This is no text: it holds NUL or half a character.',
  },
  depth: {
    ky: 'Ичине {limit} кабаттан көп салынган.',
    ru: 'Вложенность больше {limit} уровней.',
    en: 'It is nested more than {limit} levels deep.',
  },
  pattern: {
    ky: 'Бул маанинин түрү туура эмес.',
    ru: 'Значение записано неверно.',
    en: 'This value is not well formed.',
  },
}

const unknown: Translated = {
  ky: 'Бул маани жарабайт.',
  ru: 'Это значение не подходит.',
  en: 'This value will not do.',
}

export function messageFor(error: Pick<ErrorObject, 'keyword' | 'params'>, language: Language): string {
  const template = (messages[error.keyword] ?? unknown)[language]
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const value: unknown = error.params[name]
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  })
}
