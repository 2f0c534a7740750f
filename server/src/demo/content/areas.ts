import { type Text, text } from './catalog/content.ts'

export type AreaContent = Readonly<{
  key: string
  name: Text
  city: 'Бишкек' | 'Ош'
  latitude: number
  longitude: number
  postalCodes: readonly string[]
  /** What work costs here, against the city's centre. */
  multiplier: string
  /** Som, for coming here. */
  travelFee: number
  /** Streets and blocks that orders come from. */
  streets: readonly string[]
}>

export const areas: readonly AreaContent[] = [
  {
    key: 'bishkek-center',
    name: text('Борбор', 'Центр', 'City centre'),
    city: 'Бишкек',
    latitude: 42.8756,
    longitude: 74.6036,
    postalCodes: ['720000', '720001', '720040'],
    multiplier: '1.25',
    travelFee: 0,
    streets: ['Токтогул көчөсү', 'Киев көчөсү', 'Боконбаев көчөсү', 'Эркиндик бульвары'],
  },
  {
    key: 'alamedin',
    name: text('Аламүдүн-1', 'Аламедин-1', 'Alamedin-1'),
    city: 'Бишкек',
    latitude: 42.8858,
    longitude: 74.6412,
    postalCodes: ['720083'],
    multiplier: '1.00',
    travelFee: 100,
    streets: ['Аламүдүн-1 кичирайону', 'Лермонтов көчөсү', 'Жибек Жолу проспектиси'],
  },
  {
    key: 'jal',
    name: text('Жал', 'Джал', 'Jal'),
    city: 'Бишкек',
    latitude: 42.8302,
    longitude: 74.5689,
    postalCodes: ['720038'],
    multiplier: '1.05',
    travelFee: 100,
    streets: ['Жал-23 кичирайону', 'Жал-29 кичирайону', 'Токомбаев көчөсү'],
  },
  {
    key: 'asanbay',
    name: text('Асанбай', 'Асанбай', 'Asanbay'),
    city: 'Бишкек',
    latitude: 42.8158,
    longitude: 74.6176,
    postalCodes: ['720075'],
    multiplier: '1.15',
    travelFee: 100,
    streets: ['Асанбай кичирайону', 'Аалы Токомбаев көчөсү', 'Чортеков көчөсү'],
  },
  {
    key: 'kok-jar',
    name: text('Көк-Жар', 'Кок-Жар', 'Kok-Jar'),
    city: 'Бишкек',
    latitude: 42.8129,
    longitude: 74.6437,
    postalCodes: ['720064'],
    multiplier: '1.10',
    travelFee: 150,
    streets: ['Көк-Жар кичирайону', 'Масалиев проспектиси', 'Көк-Жар жаңы конушу'],
  },
  {
    key: 'tunguch',
    name: text('Тунгуч', 'Тунгуч', 'Tunguch'),
    city: 'Бишкек',
    latitude: 42.8334,
    longitude: 74.6311,
    postalCodes: ['720047'],
    multiplier: '1.05',
    travelFee: 100,
    streets: ['Тунгуч кичирайону', 'Малдыбаев көчөсү'],
  },
  {
    key: 'archa-beshik',
    name: text('Арча-Бешик', 'Арча-Бешик', 'Archa-Beshik'),
    city: 'Бишкек',
    latitude: 42.8391,
    longitude: 74.5278,
    postalCodes: ['720024'],
    multiplier: '0.95',
    travelFee: 200,
    streets: ['Арча-Бешик, Ала-Тоо көчөсү', 'Арча-Бешик, Манас көчөсү'],
  },
  {
    key: 'osh-center',
    name: text('Борбор', 'Центр', 'City centre'),
    city: 'Ош',
    latitude: 40.5263,
    longitude: 72.7989,
    postalCodes: ['723500'],
    multiplier: '1.05',
    travelFee: 0,
    streets: ['Курманжан Датка көчөсү', 'Ленин көчөсү', 'Масалиев проспектиси'],
  },
  {
    key: 'amir-timur',
    name: text('Амир-Тимур', 'Амир-Тимур', 'Amir-Timur'),
    city: 'Ош',
    latitude: 40.5291,
    longitude: 72.8268,
    postalCodes: ['723504'],
    multiplier: '0.95',
    travelFee: 150,
    streets: ['Амир-Тимур кичирайону', 'Моминов көчөсү'],
  },
  {
    key: 'cheremushki',
    name: text('Черёмушки', 'Черёмушки', 'Cheremushki'),
    city: 'Ош',
    latitude: 40.5374,
    longitude: 72.7763,
    postalCodes: ['723510'],
    multiplier: '1.00',
    travelFee: 100,
    streets: ['Черёмушки кичирайону', 'Гагарин көчөсү'],
  },
]
