import { type SubcategoryContent, text } from './content.ts'

export const textileCleaning: readonly SubcategoryContent[] = [
  {
    slug: 'upholstery-cleaning',
    icon: 'sofa',
    name: text('Жумшак эмерек тазалоо', 'Химчистка мебели', 'Upholstery cleaning'),
    description: text(
      'Диван, кресло, матрасты үйүңүздө тазалайт. Эмерек 4–6 саатта кургайт.',
      'Диваны, кресла и матрасы чистят у вас дома. Сохнет 4–6 часов.',
      'Sofas, armchairs and mattresses cleaned at your home; dry in four to six hours.',
    ),
    price: 2500,
    range: [1200, 9000],
    minutes: 150,
    level: 'intermediate',
    addons: [
      {
        key: 'mattress',
        name: text('Матрас', 'Матрас', 'Mattress'),
        description: text(
          'Эки кишилик матрастын бир жагы.',
          'Одна сторона двуспального матраса.',
          'One side of a double mattress.',
        ),
        price: 1200,
        type: 'per_unit',
        minutes: 50,
        max: 4,
      },
      {
        key: 'chairs',
        name: text('Отургучтар', 'Стулья', 'Chairs'),
        description: text(
          'Жумшак отургуч, баасы бирөө үчүн. Экөөдөн кем эмес.',
          'Мягкий стул, цена за штуку. Не меньше двух.',
          'Upholstered chairs, per piece. Two at least.',
        ),
        price: 250,
        type: 'per_unit',
        minutes: 15,
        min: 2,
        max: 12,
      },
      {
        key: 'odour',
        name: text('Жытты кетирүү', 'Устранение запаха', 'Odour removal'),
        description: text(
          'Жаныбардын жана тамекинин жытына каршы иштетүү.',
          'Обработка от запаха животных и табака.',
          'Treatment against the smell of pets and tobacco.',
        ),
        price: 600,
        type: 'fixed',
        minutes: 30,
        max: 1,
      },
    ],
    packages: [
      {
        key: 'fresh-bedroom',
        name: text('Таза уктоочу бөлмө', 'Свежая спальня', 'Fresh bedroom'),
        description: text(
          'Диван же кресло, матрас жана жытты кетирүү.',
          'Диван или кресло, матрас и устранение запаха.',
          'A sofa or armchair, the mattress, and odour removal.',
        ),
        addons: ['mattress', 'odour'],
        discount: 12,
        popular: true,
      },
    ],
  },
  {
    slug: 'carpet-cleaning',
    icon: 'home',
    name: text('Килем жана шырдак жуу', 'Стирка ковров и шырдаков', 'Carpets and shyrdaks'),
    description: text(
      'Килемди алып кетип, жууп, кургатып, үч күндө алып келет. Шырдак кол менен гана жуулат.',
      'Ковры забирают, стирают, сушат и привозят за три дня. Шырдаки моют только вручную.',
      'Carpets are fetched, washed, dried and returned in three days. Shyrdaks by hand only.',
    ),
    price: 1500,
    range: [700, 9000],
    minutes: 60,
    level: 'intermediate',
    addons: [
      {
        key: 'delivery',
        name: text('Алып кетүү жана жеткирүү', 'Забрать и привезти', 'Pick-up and return'),
        description: text(
          'Шаар ичинде, кабатка чейин көтөрүп берет.',
          'По городу, с подъёмом на этаж.',
          'Within the city, carried up to your floor.',
        ),
        price: 400,
        type: 'fixed',
        max: 1,
      },
      {
        key: 'shyrdak',
        name: text('Шырдакты кол менен жуу', 'Ручная стирка шырдака', 'Shyrdak by hand'),
        description: text(
          'Бир шырдак үчүн, 2×3 метрге чейин.',
          'За один шырдак, до 2×3 метров.',
          'Per shyrdak, up to two by three metres.',
        ),
        price: 1400,
        type: 'per_unit',
        max: 6,
      },
      {
        key: 'stains',
        name: text('Эски тактарды кетирүү', 'Выведение старых пятен', 'Old stains'),
        description: text(
          'Чай, шарап, сыя тагы. Толук кетеби же кетпейби, уста алдын ала айтат.',
          'Чай, вино, чернила. Мастер заранее скажет, выйдет ли пятно полностью.',
          'Tea, wine, ink. You hear beforehand whether a stain will go entirely.',
        ),
        price: 350,
        type: 'per_unit',
        max: 5,
        after: ['delivery'],
      },
    ],
  },
]
