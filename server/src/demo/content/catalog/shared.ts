import { type AddonContent, text } from './content.ts'

/** Add-ons that many services offer in the same words. */

export const urgentVisit: AddonContent = {
  key: 'urgent',
  name: text('Шашылыш чыгуу', 'Срочный выезд', 'Urgent visit'),
  description: text(
    'Уста ошол эле күнү, эки-үч сааттын ичинде келет.',
    'Мастер приедет в тот же день, в течение двух-трёх часов.',
    'The provider comes the same day, within two or three hours.',
  ),
  price: 20,
  type: 'percentage',
  max: 1,
  approval: true,
}

export const eveningVisit: AddonContent = {
  key: 'evening',
  name: text('Кечинде же дем алыш күнү', 'Вечером или в выходной', 'Evening or weekend'),
  description: text(
    'Саат 19:00дөн кийин, ишемби же жекшемби күнү.',
    'После 19:00, в субботу или воскресенье.',
    'After 7 p.m., on Saturday or Sunday.',
  ),
  price: 15,
  type: 'percentage',
  max: 1,
}

export const buyMaterials: AddonContent = {
  key: 'materials',
  name: text('Материал сатып келүү', 'Закупка материалов', 'Buying materials'),
  description: text(
    'Уста базардан же дүкөндөн керектүүсүн алып келет. Материалдын өз баасы чек боюнча төлөнөт.',
    'Мастер купит нужное на рынке или в магазине. Сами материалы оплачиваются по чеку.',
    'The provider buys what is needed. The materials themselves are paid by receipt.',
  ),
  price: 500,
  type: 'fixed',
  minutes: 60,
  max: 1,
}

export const wasteRemoval: AddonContent = {
  key: 'waste',
  name: text('Таштандыны чыгаруу', 'Вынос мусора', 'Taking the waste away'),
  description: text(
    'Иштен кийин калган таштандыны каптап, контейнерге чыгарып коёт.',
    'Мусор после работы соберут в мешки и вынесут до контейнера.',
    'What is left after the work is bagged and carried to the container.',
  ),
  price: 600,
  type: 'fixed',
  minutes: 30,
  max: 1,
}
