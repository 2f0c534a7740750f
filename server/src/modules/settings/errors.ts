import { declareErrors } from '../../kernel/errors.ts'

export const settingErrors = declareErrors({
  adminOnly: {
    code: 'setting.admin_only',
    status: 403,
    title: 'Only an admin may change this',
    detail: {
      ky: 'Бул жөндөөнү администратор гана өзгөртө алат.',
      ru: 'Эту настройку может менять только администратор.',
      en: 'Only an admin may change this setting.',
    },
  },
  badValue: {
    code: 'setting.bad_value',
    status: 422,
    title: 'Not a value of this setting',
    detail: {
      ky: 'Бул жөндөө үчүн маани жарабайт.',
      ru: 'Такое значение для этой настройки не подходит.',
      en: 'This value will not do for this setting.',
    },
  },
})
