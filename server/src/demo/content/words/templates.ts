import type { Translated } from '../../../kernel/language.ts'

interface TemplateText {
  readonly category: 'greeting' | 'order_update' | 'general' | 'support'
  readonly name: Translated
  readonly content: Translated
  readonly variables?: readonly string[]
}

/** Messages written beforehand, in the order in which they are offered: those that staff alone see, then everybody's. */
export const templates: readonly TemplateText[] = [
  {
    category: 'support',
    name: { ky: 'Кайрылуу кабыл алынды', ru: 'Обращение принято', en: 'We are on it' },
    content: {
      ky: 'Саламатсызбы, {{ client_name }}! Кайрылууңузду алдык. Карап чыгып, ушул жерге жооп жазабыз.',
      ru: 'Здравствуйте, {{ client_name }}! Мы получили ваше обращение, разберёмся и ответим здесь.',
      en: 'Hello {{ client_name }}! We have your message, are looking into it and will answer here.',
    },
    variables: ['client_name'],
  },
  {
    category: 'support',
    name: { ky: 'Тактоо', ru: 'Уточнение', en: 'More details' },
    content: {
      ky: 'Тактап коюңузчу: кайсы буйрутма жөнүндө жана эмне болду? Экрандын сүрөтү болсо, кошо жибериңиз.',
      ru: 'Уточните, пожалуйста: о каком заказе речь и что случилось? Если есть снимок экрана, приложите его.',
      en: 'Please tell us which order this is about and what happened. If you have a screenshot, add it.',
    },
  },
  {
    category: 'support',
    name: { ky: 'Акча кайтарылды', ru: 'Возврат отправлен', en: 'Refund on its way' },
    content: {
      ky: 'Акчаңызды кайтардык. Банкка жараша картаңызга 5–10 жумуш күнүндө түшөт.',
      ru: 'Мы вернули деньги. На карту они придут за 5–10 рабочих дней, это зависит от банка.',
      en: 'Your refund is on its way. Depending on your bank, it reaches your card in 5 to 10 business days.',
    },
  },
  {
    category: 'support',
    name: { ky: 'Маселе чечилди', ru: 'Вопрос решён', en: 'Settled' },
    content: {
      ky: 'Маселе чечилди. Дагы суроо чыкса, ушул жерге жазыңыз: жардам беребиз.',
      ru: 'Вопрос решён. Если появится что-то ещё, пишите сюда: поможем.',
      en: 'This is settled. If anything else comes up, write to us here.',
    },
  },
  {
    category: 'greeting',
    name: { ky: 'Саламдашуу', ru: 'Приветствие', en: 'Greeting' },
    content: {
      ky: 'Саламатсызбы, {{ client_name }}! Буйрутмаңызды көрдүм, кылдат аткарып берем. Суроолоруңуз болсо, жазыңыз.',
      ru: 'Здравствуйте, {{ client_name }}! Ваш заказ вижу, всё сделаю аккуратно. Будут вопросы — пишите.',
      en: 'Hello {{ client_name }}! I have read your order and will take good care of it. If you have questions, write to me.',
    },
    variables: ['client_name'],
  },
  {
    category: 'general',
    name: { ky: 'Сүрөт суроо', ru: 'Попросить фото', en: 'Ask for a photo' },
    content: {
      ky: 'Иштей турган жердин бир-эки сүрөтүн жибериңизчи: керектүүнүн баарын ала барайын.',
      ru: 'Пришлите, пожалуйста, пару фото места работы: тогда привезу всё нужное сразу.',
      en: 'Could you send a photo or two of the place? Then I will bring everything we need.',
    },
  },
  {
    category: 'general',
    name: { ky: 'Убакыт сунуштоо', ru: 'Предложить время', en: 'Suggest a time' },
    content: {
      ky: 'Барчу убактым: {{ time }}. Сизге ыңгайлуубу?',
      ru: 'Вам удобно, если я приеду в {{ time }}?',
      en: 'Does it suit you if I come at {{ time }}?',
    },
    variables: ['time'],
  },
  {
    category: 'order_update',
    name: { ky: 'Жолдомун', ru: 'Уже в пути', en: 'On my way' },
    content: {
      ky: 'Жолго чыктым, жыйырма мүнөттө жетем.',
      ru: 'Уже в пути, буду минут через двадцать.',
      en: 'I am on my way and will be there in about twenty minutes.',
    },
  },
  {
    category: 'order_update',
    name: { ky: 'Кечигип жатам', ru: 'Задерживаюсь', en: 'Running late' },
    content: {
      ky: 'Кечирип коюңуз, жолдо тыгын бар: он беш мүнөткө кечигем.',
      ru: 'Извините, на дороге пробка: задержусь минут на пятнадцать.',
      en: 'Sorry, there is a traffic jam: I will be about fifteen minutes late.',
    },
  },
  {
    category: 'order_update',
    name: { ky: 'Иш бүттү', ru: 'Работа готова', en: 'The work is done' },
    content: {
      ky: '«{{ order_title }}» буйрутмасы боюнча иш бүттү. Карап көрүңүз: баары жакса, ишти кабыл алып коюңуз.',
      ru: 'Работа по заказу «{{ order_title }}» готова. Посмотрите, пожалуйста: если всё хорошо, примите её.',
      en: 'The work on “{{ order_title }}” is done. Please have a look, and accept it if all is well.',
    },
    variables: ['order_title'],
  },
  {
    category: 'general',
    name: { ky: 'Ыраазычылык', ru: 'Благодарность', en: 'Thanks' },
    content: {
      ky: 'Ишеним артканыңызга рахмат, {{ client_name }}! Ишим жакса, пикир жазып коюңуз.',
      ru: 'Спасибо за доверие, {{ client_name }}! Если всё понравилось, оставьте, пожалуйста, отзыв.',
      en: 'Thank you for your trust, {{ client_name }}! If you like the work, please leave a review.',
    },
    variables: ['client_name'],
  },
]
