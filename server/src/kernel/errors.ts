import type { Language, Translated } from './language.ts'

/** One thing wrong with the input: where (JSON pointer, or `/query/…`, `/headers/…`), a stable code, and what to do. */
export interface FieldError {
  pointer: string
  code: string
  message: string
}

/** An error of the API, declared once. `detail` may hold `{placeholders}` that a Problem's params fill. */
export interface ErrorDeclaration {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: Translated
}

type Declarations = Record<string, ErrorDeclaration>

/** Declares a module's errors; the table is also what its routes list and the OpenAPI document shows. */
export function declareErrors<const T extends Declarations>(declarations: T): T {
  return Object.freeze(declarations)
}

interface ProblemOptions {
  params?: Record<string, string | number>
  errors?: FieldError[]
  headers?: Record<string, string>
  cause?: unknown
}

/** A declared error, thrown. The HTTP layer answers it as RFC 9457 problem+json. */
export class Problem extends Error {
  readonly declaration: ErrorDeclaration
  readonly params: Record<string, string | number>
  readonly errors: FieldError[] | undefined
  readonly headers: Record<string, string>

  constructor(declaration: ErrorDeclaration, options: ProblemOptions = {}) {
    super(declaration.code, { cause: options.cause })
    this.name = 'Problem'
    this.declaration = declaration
    this.params = options.params ?? {}
    this.errors = options.errors
    this.headers = options.headers ?? {}
  }

  /** The sentence for a person, in their language. */
  detail(language: Language): string {
    return this.declaration.detail[language].replace(/\{(\w+)\}/g, (_, name) => String(this.params[name] ?? ''))
  }
}

/** Whether `error` is the Problem that `declaration` declares. */
export function isProblem(error: unknown, declaration?: ErrorDeclaration): error is Problem {
  return error instanceof Problem && (declaration === undefined || error.declaration.code === declaration.code)
}

/** A Problem about fields of valid JSON that cannot be: 422 with a pointer to each. */
export function impossible(...errors: FieldError[]): Problem {
  return new Problem(commonErrors.impossible, { errors })
}

export const commonErrors = declareErrors({
  malformed: {
    code: 'request.malformed',
    status: 400,
    title: 'Bad request',
    detail: {
      ky: 'Суроо туура эмес түзүлгөн. Көрсөтүлгөн талааларды оңдоңуз.',
      ru: 'Запрос составлен неверно. Исправьте указанные поля.',
      en: 'The request is malformed. Correct the fields that are named.',
    },
  },
  unauthenticated: {
    code: 'auth.required',
    status: 401,
    title: 'Log in first',
    detail: {
      ky: 'Бул үчүн кирүү керек.',
      ru: 'Для этого нужно войти.',
      en: 'Log in to do this.',
    },
  },
  forbidden: {
    code: 'auth.forbidden',
    status: 403,
    title: 'Not allowed',
    detail: {
      ky: 'Бул аракетке укугуңуз жок.',
      ru: 'У вас нет права на это действие.',
      en: 'You are not allowed to do this.',
    },
  },
  foreignOrigin: {
    code: 'auth.foreign_origin',
    status: 403,
    title: 'Foreign origin',
    detail: {
      ky: 'Суроо башка сайттан келди. Баракты Устадан ачып, кайра аракет кылыңыз.',
      ru: 'Запрос пришёл с другого сайта. Откройте страницу в Усте и повторите.',
      en: 'The request came from another site. Open the page in Usta and try again.',
    },
  },
  notFound: {
    code: 'not_found',
    status: 404,
    title: 'Not found',
    detail: {
      ky: 'Мындай нерсе жок же сизге көрүнбөйт.',
      ru: 'Такого нет, или вам это не видно.',
      en: 'There is no such thing, or you cannot see it.',
    },
  },
  methodNotAllowed: {
    code: 'method_not_allowed',
    status: 405,
    title: 'Method not allowed',
    detail: {
      ky: 'Бул даректе мындай ыкма жок.',
      ru: 'По этому адресу такого метода нет.',
      en: 'This address does not take that method.',
    },
  },
  timeout: {
    code: 'request.timeout',
    status: 408,
    title: 'Request timeout',
    detail: {
      ky: 'Суроо өз убагында бүткөн жок. Кайра аракет кылыңыз.',
      ru: 'Запрос не завершился вовремя. Повторите.',
      en: 'The request did not finish in time. Try again.',
    },
  },
  conflict: {
    code: 'conflict',
    status: 409,
    title: 'Conflict',
    detail: {
      ky: 'Башка бирөө муну азыр эле өзгөрттү. Жаңыртып, кайра аракет кылыңыз.',
      ru: 'Кто-то только что это изменил. Обновите и повторите.',
      en: 'Someone has just changed this. Reload and try again.',
    },
  },
  stale: {
    code: 'version.stale',
    status: 412,
    title: 'Changed meanwhile',
    detail: {
      ky: 'Сиз көргөндөн бери бул өзгөрдү. Жаңыртып, кайра аракет кылыңыз.',
      ru: 'Это изменилось с тех пор, как вы его видели. Обновите и повторите.',
      en: 'This has changed since you saw it. Reload and try again.',
    },
  },
  tooLarge: {
    code: 'request.too_large',
    status: 413,
    title: 'Too large',
    detail: {
      ky: 'Суроо өтө чоң.',
      ru: 'Запрос слишком велик.',
      en: 'The request is too large.',
    },
  },
  unsupportedMediaType: {
    code: 'request.unsupported_media_type',
    status: 415,
    title: 'Unsupported media type',
    detail: {
      ky: 'Суроонун денеси application/json болушу керек.',
      ru: 'Тело запроса должно быть application/json.',
      en: 'Send the body as application/json.',
    },
  },
  impossible: {
    code: 'request.impossible',
    status: 422,
    title: 'Valid but impossible',
    detail: {
      ky: 'Муну аткаруу мүмкүн эмес. Көрсөтүлгөн талааларды өзгөртүңүз.',
      ru: 'Так не получится. Измените указанные поля.',
      en: 'This cannot be done. Change the fields that are named.',
    },
  },
  tooManyRequests: {
    code: 'request.too_many',
    status: 429,
    title: 'Too many requests',
    detail: {
      ky: 'Суроолор өтө көп. {seconds} секунддан кийин аракет кылыңыз.',
      ru: 'Слишком много запросов. Повторите через {seconds} с.',
      en: 'Too many requests. Try again in {seconds} s.',
    },
  },
  internal: {
    code: 'internal',
    status: 500,
    title: 'Internal error',
    detail: {
      ky: 'Биз тараптан ката кетти. Кайра аракет кылыңыз; кайталанса, суроонун номерин бизге айтыңыз.',
      ru: 'Ошибка на нашей стороне. Повторите; если не поможет, сообщите нам номер запроса.',
      en: 'Something failed on our side. Try again; if it stays, tell us the request id.',
    },
  },
  unavailable: {
    code: 'unavailable',
    status: 503,
    title: 'Unavailable',
    detail: {
      ky: 'Кызмат убактылуу жеткиликсиз. Бир аздан кийин аракет кылыңыз.',
      ru: 'Сервис временно недоступен. Повторите чуть позже.',
      en: 'The service is unavailable for a moment. Try again shortly.',
    },
  },
})
