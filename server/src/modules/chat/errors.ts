import { declareErrors } from '../../kernel/errors.ts'

export const chatErrors = declareErrors({
  roomClosed: {
    code: 'chat.room_closed',
    status: 409,
    title: 'The room is closed',
    detail: {
      ky: 'Бул сүйлөшүү жабылган, жазууга болбойт.',
      ru: 'Эта переписка закрыта, писать в ней нельзя.',
      en: 'This conversation is closed; nothing can be written in it.',
    },
  },
  notFriends: {
    code: 'chat.not_friends',
    status: 409,
    title: 'Not friends',
    detail: {
      ky: 'Досторуңуз менен гана сүйлөшө аласыз.',
      ru: 'Переписываться можно только с друзьями.',
      en: 'You can only talk with your friends.',
    },
  },
  bidClosed: {
    code: 'chat.bid_closed',
    status: 409,
    title: 'The bid is decided',
    detail: {
      ky: 'Бул сунуш боюнча чечим кабыл алынган, ал жөнүндө сүйлөшүү ачылбайт.',
      ru: 'По этому предложению уже принято решение, переписку о нём не начать.',
      en: 'This offer is decided; no conversation about it can begin.',
    },
  },
  notAwarded: {
    code: 'chat.not_awarded',
    status: 409,
    title: 'Nobody to talk with yet',
    detail: {
      ky: 'Буйрутмага уста тандала элек. Сунуш жөнүндө сүйлөшүүнү ачыңыз.',
      ru: 'Мастер ещё не выбран. Откройте переписку по предложению.',
      en: 'Nobody was chosen for this order yet. Open the conversation about an offer.',
    },
  },
  cannotLeave: {
    code: 'chat.cannot_leave',
    status: 409,
    title: 'The two sides stay',
    detail: {
      ky: 'Буйрутма боюнча сүйлөшүүдөн чыгууга болбойт. Аны архивге салыңыз же үнүн өчүрүңүз.',
      ru: 'Из переписки о заказе нельзя выйти. Уберите её в архив или отключите звук.',
      en: 'The two sides of an order stay in its conversation. Archive or mute it.',
    },
  },
  tooManyMembers: {
    code: 'chat.too_many_members',
    status: 409,
    title: 'Too many members',
    detail: {
      ky: 'Бул сүйлөшүүдө {most} киши болуп калды, мындан көп болбойт.',
      ru: 'В этой переписке уже {most} человек, больше нельзя.',
      en: 'There are {most} people in this conversation already, and no more fit.',
    },
  },
  editTooLate: {
    code: 'chat.edit_too_late',
    status: 409,
    title: 'Too late to change',
    detail: {
      ky: 'Билдирүү {minutes} мүнөт бою гана өзгөртүлөт.',
      ru: 'Сообщение можно изменить только в течение {minutes} минут.',
      en: 'A message can be changed for {minutes} minutes only.',
    },
  },
  notDeleted: {
    code: 'chat.message_not_deleted',
    status: 409,
    title: 'Not deleted',
    detail: {
      ky: 'Бул өчүрүлгөн эмес.',
      ru: 'Это не удалено.',
      en: 'This is not deleted.',
    },
  },
  noReasonToEnter: {
    code: 'chat.no_reason_to_enter',
    status: 409,
    title: 'No reason to enter',
    detail: {
      ky: 'Кызматкерлер сүйлөшүүгө талаш же даттануу болгондо гана кирет.',
      ru: 'Сотрудники входят в переписку только при споре или жалобе.',
      en: 'Staff enter a conversation only for a dispute or a report.',
    },
  },
  ownMessage: {
    code: 'chat.own_message',
    status: 409,
    title: 'Your own message',
    detail: {
      ky: 'Өз билдирүүңүзгө даттана албайсыз. Аны өчүрсөңүз болот.',
      ru: 'На своё сообщение пожаловаться нельзя. Его можно удалить.',
      en: 'You cannot report your own message. You can delete it.',
    },
  },
  alreadyReported: {
    code: 'chat.already_reported',
    status: 409,
    title: 'Reported already',
    detail: {
      ky: 'Бул билдирүүгө даттануу жөнөткөнсүз.',
      ru: 'Вы уже пожаловались на это сообщение.',
      en: 'You have reported this message already.',
    },
  },
  reportDecided: {
    code: 'chat.report_decided',
    status: 409,
    title: 'The report is decided',
    detail: {
      ky: 'Бул даттануу боюнча чечим кабыл алынган.',
      ru: 'По этой жалобе уже принято решение.',
      en: 'This report is decided already.',
    },
  },
  templateUnusable: {
    code: 'chat.template_unusable',
    status: 422,
    title: 'The template cannot be used',
    detail: {
      ky: 'Үлгүнү толтурууга болбойт: {why}.',
      ru: 'Шаблон не заполнить: {why}.',
      en: 'The template cannot be filled in: {why}.',
    },
  },
})
