type DisputeType = 'quality_issue' | 'payment_dispute' | 'schedule_conflict' | 'communication_issue' | 'other'

export type DisputeContent = Readonly<{
  type: DisputeType
  language: 'ky' | 'ru'
  description: string
  /** What staff wrote for themselves. */
  adminNotes: string
  /** What staff decided. */
  resolution: string
  /** Percent of the invoice that goes back to the client. */
  refund: number
}>

export const disputes: readonly DisputeContent[] = [
  {
    type: 'quality_issue',
    language: 'ru',
    description:
      'Через три дня после работы снова появилась та же проблема. Мастер обещал приехать, но перестал отвечать.',
    adminNotes: 'Фото клиента подтверждают. Мастер признал, что поставил старую деталь.',
    resolution: 'Часть работы не выполнена. Клиенту возвращается 40 % суммы, остальное мастеру.',
    refund: 40,
  },
  {
    type: 'quality_issue',
    language: 'ky',
    description: 'Тигиштери кыйшык, эки жеринде жарака бар. Оңдоп берүүсүн сурандым, бирок макул болгон жок.',
    adminNotes: 'Сүрөттөр каралды, эки тарап менен сүйлөштүк.',
    resolution: 'Уста кемчилигин акысыз оңдоп берди, кардар ишти кабыл алды. Акча устага берилет.',
    refund: 0,
  },
  {
    type: 'schedule_conflict',
    language: 'ru',
    description: 'Мастер дважды перенёс день и оба раза не приехал. Мы отпрашивались с работы.',
    adminNotes: 'Переписка подтверждает оба переноса. Мастер не возражает против возврата.',
    resolution: 'Работа не начата по вине мастера. Деньги возвращаются клиенту полностью.',
    refund: 100,
  },
  {
    type: 'schedule_conflict',
    language: 'ky',
    description: 'Белгиленген күнү келген жок, телефонун да көтөрбөйт. Ишти башка устага бердик.',
    adminNotes: 'Уста оорулуу экенин жазды, акчанын кайтарылышына макул.',
    resolution: 'Иш устанын күнөөсүнөн башталган жок. Акча кардарга толугу менен кайтарылат.',
    refund: 100,
  },
  {
    type: 'payment_dispute',
    language: 'ky',
    description: 'Иштин ортосунда материал үчүн дагы акча сурады, ал баада кирет деп сүйлөшкөнбүз.',
    adminNotes: 'Сунуштун текстинде материал кирбейт деп жазылган. Кардарга түшүндүрүлдү.',
    resolution: 'Материал баага кирбей турганы сунушта жазылган. Акча устага берилет.',
    refund: 0,
  },
  {
    type: 'communication_issue',
    language: 'ru',
    description: 'Не отвечает на сообщения два дня, работа стоит на половине.',
    adminNotes: 'Связались с обеими сторонами, ждём ответа мастера.',
    resolution: 'Мастер вернулся к работе и закончил её. Стороны согласились на скидку 10 %.',
    refund: 10,
  },
  {
    type: 'quality_issue',
    language: 'ky',
    description: 'Иш сүрөттөгүдөй болгон жок, жарымы гана жасалды. Акчанын бир бөлүгүн кайтарууну суранам.',
    adminNotes: 'Устадан жооп күтүлүүдө.',
    resolution: 'Иштин жарымы гана аткарылган. Акчанын жарымы кардарга кайтарылат.',
    refund: 50,
  },
  {
    type: 'other',
    language: 'ru',
    description: 'Во время работы поцарапали пол в коридоре. Хотим, чтобы это учли в оплате.',
    adminNotes: 'Запросили фото до начала работы.',
    resolution: 'Царапина появилась во время работы. Клиенту возвращается 15 % суммы.',
    refund: 15,
  },
]
