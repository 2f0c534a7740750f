import { declareErrors } from '../../kernel/errors.ts'

export const retentionErrors = declareErrors({
  notRestorable: {
    code: 'deletion.not_restorable',
    status: 409,
    title: 'Not deleted any more',
    detail: {
      ky: 'Бул өчүрүү мурда калыбына келтирилген же биротоло тазаланып жатат.',
      ru: 'Это удаление уже отменено, или данные уже окончательно удаляются.',
      en: 'This deletion has been restored already, or is leaving for good.',
    },
  },
  restoreBlocked: {
    code: 'deletion.restore_blocked',
    status: 409,
    title: 'Cannot be restored',
    detail: {
      ky: 'Калыбына келтирүүгө болбойт, жолтоо болгон: {blockers}.',
      ru: 'Восстановить нельзя, мешает: {blockers}.',
      en: 'It cannot be restored; in the way: {blockers}.',
    },
  },
  deleteBlocked: {
    code: 'deletion.delete_blocked',
    status: 409,
    title: 'Something stands in the way',
    detail: {
      ky: 'Азыр өчүрүүгө болбойт, жолтоо болгон: {blockers}.',
      ru: 'Сейчас удалить нельзя, мешает: {blockers}.',
      en: 'It cannot be deleted now; in the way: {blockers}.',
    },
  },
  purgeBlocked: {
    code: 'deletion.purge_blocked',
    status: 409,
    title: 'Must stay for now',
    detail: {
      ky: 'Биротоло тазалоого болбойт, жолтоо болгон: {blockers}.',
      ru: 'Окончательно удалить нельзя, мешает: {blockers}.',
      en: 'It cannot leave for good; in the way: {blockers}.',
    },
  },
  nothingDeleted: {
    code: 'deletion.nothing_found',
    status: 422,
    title: 'Nothing to do',
    detail: {
      ky: 'Көрсөтүлгөн жазуулардын арасында мындай абалдагысы жок.',
      ru: 'Среди указанных записей нет ни одной в нужном состоянии.',
      en: 'None of the rows that are named is in the right state.',
    },
  },
  protectedUser: {
    code: 'deletion.protected_user',
    status: 403,
    title: 'Not this person',
    detail: {
      ky: 'Өзүңүздү өчүрө албайсыз, ал эми кызматкерди администратор гана өчүрөт.',
      ru: 'Себя удалить нельзя, а сотрудника удаляет только администратор.',
      en: 'You cannot delete yourself, and only an admin deletes staff.',
    },
  },
})
