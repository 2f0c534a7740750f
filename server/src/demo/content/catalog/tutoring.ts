import { type AddonContent, type CategoryContent, text } from './content.ts'
import { eveningVisit } from './shared.ts'

const atYourHome: AddonContent = {
  key: 'at-home',
  name: text('Үйгө барып окутуу', 'Выезд на дом', 'At your home'),
  description: text('Мугалим үйүңүзгө келет.', 'Преподаватель приедет к вам.', 'The teacher comes to you.'),
  price: 200,
  type: 'per_unit',
  max: 12,
}

const extraLesson: AddonContent = {
  key: 'extra-lesson',
  name: text('Кошумча сабак', 'Дополнительное занятие', 'Extra lesson'),
  description: text('Баасы бир саат үчүн.', 'Цена за один час.', 'Per hour.'),
  price: 600,
  type: 'per_hour',
  minutes: 60,
  max: 12,
}

export const tutoring: CategoryContent = {
  slug: 'tutoring',
  icon: 'book',
  color: '#2F6B3A',
  name: text('Репетиторлор', 'Репетиторы', 'Tutoring'),
  description: text(
    'Мектеп сабактары, тилдер, ЖРТга жана мектепке даярдоо. Мугалимдердин документтери текшерилген.',
    'Школьные предметы, языки, подготовка к ОРТ и к школе. Документы преподавателей проверены.',
    'School subjects, languages, and preparation for exams. Teachers are background-checked.',
  ),
  keywords: text(
    'репетитор, математика, англис тили, кыргыз тили, ЖРТ',
    'репетитор, математика, английский, кыргызский, ОРТ',
    'tutor, maths, English, Kyrgyz, university entrance test',
  ),
  commission: 8,
  minPrice: 400,
  maxPrice: 30000,
  duration: [45, 120],
  requires: ['background_check'],
  subcategories: [
    {
      slug: 'maths',
      icon: 'book',
      name: text('Математика жана физика', 'Математика и физика', 'Maths and physics'),
      description: text(
        '1-класстан студентке чейин. Үй тапшырма, контролдук иш, олимпиада.',
        'От 1 класса до студентов. Домашние задания, контрольные, олимпиады.',
        'From first grade to university: homework, tests, olympiads.',
      ),
      price: 700,
      range: [400, 2000],
      minutes: 60,
      level: 'intermediate',
      featured: true,
      addons: [extraLesson, atYourHome],
      packages: [
        {
          key: 'steady-maths',
          name: text('Үйдө эки сабак', 'Два занятия дома', 'Two lessons at home'),
          description: text(
            'Эки сабак, мугалим үйүңүзгө келет.',
            'Два занятия, преподаватель приедет к вам.',
            'Two lessons, and the teacher comes to you.',
          ),
          addons: ['extra-lesson', 'at-home'],
          discount: 10,
          popular: true,
        },
      ],
    },
    {
      slug: 'english',
      icon: 'language',
      name: text('Англис тили', 'Английский язык', 'English'),
      description: text(
        'Сүйлөшүү, грамматика, IELTS. Чоңдор жана балдар үчүн.',
        'Разговорный, грамматика, IELTS. Для взрослых и детей.',
        'Conversation, grammar, IELTS, for adults and children.',
      ),
      price: 750,
      range: [450, 2500],
      minutes: 60,
      level: 'intermediate',
      addons: [
        extraLesson,
        {
          key: 'level-test',
          name: text('Деңгээлди текшерүү', 'Проверка уровня', 'Level test'),
          description: text(
            'Жазуу жүзүндө жана оозеки, окуу планы менен.',
            'Письменно и устно, с планом занятий.',
            'Written and spoken, with a study plan.',
          ),
          price: 500,
          type: 'fixed',
          minutes: 40,
          max: 1,
        },
        eveningVisit,
      ],
      packages: [
        {
          key: 'english-start',
          name: text('Баштоо', 'Старт', 'Getting started'),
          description: text(
            'Деңгээлди текшерүү жана эки сабак.',
            'Проверка уровня и два занятия.',
            'A level test and two lessons.',
          ),
          addons: ['level-test', 'extra-lesson'],
          discount: 10,
          best: true,
        },
      ],
    },
    {
      slug: 'kyrgyz-russian',
      icon: 'language',
      name: text('Кыргыз жана орус тили', 'Кыргызский и русский язык', 'Kyrgyz and Russian'),
      description: text(
        'Мектеп программасы, жазуу, сүйлөө. Тилди жаңы үйрөнгөндөр үчүн да.',
        'Школьная программа, письмо, речь. В том числе с нуля.',
        'School programme, writing and speaking, also from scratch.',
      ),
      price: 600,
      range: [400, 1800],
      minutes: 60,
      level: 'intermediate',
      addons: [extraLesson, atYourHome, eveningVisit],
    },
    {
      slug: 'exam-preparation',
      icon: 'book',
      name: text('ЖРТга даярдоо', 'Подготовка к ОРТ', 'University entrance test'),
      description: text(
        'Негизги тест жана предметтик тесттер. Ар ай сайын сынак тест.',
        'Основной и предметные тесты. Каждый месяц пробный тест.',
        'The general and subject tests, with a mock test every month.',
      ),
      price: 800,
      range: [500, 3000],
      minutes: 90,
      level: 'advanced',
      addons: [
        {
          key: 'mock-test',
          name: text('Сынак тест', 'Пробный тест', 'Mock test'),
          description: text(
            'Чыныгы убакыт менен, каталары талданат.',
            'В реальном времени, с разбором ошибок.',
            'In real time, with the mistakes explained.',
          ),
          price: 700,
          type: 'per_unit',
          minutes: 180,
          max: 6,
        },
        extraLesson,
      ],
      packages: [
        {
          key: 'exam-month',
          name: text('Тестке чейин', 'Перед тестом', 'Before the test'),
          description: text(
            'Эки сабак жана бир сынак тест.',
            'Два занятия и один пробный тест.',
            'Two lessons and a mock test.',
          ),
          addons: ['mock-test', 'extra-lesson'],
          discount: 12,
        },
      ],
    },
    {
      slug: 'before-school',
      icon: 'child',
      name: text('Мектепке даярдоо', 'Подготовка к школе', 'Getting ready for school'),
      description: text(
        '5–7 жаштагы балдарга: окуу, санак, жазуу, көңүл буруу.',
        'Детям 5–7 лет: чтение, счёт, письмо, внимание.',
        'For ages five to seven: reading, counting, writing, attention.',
      ),
      price: 550,
      range: [400, 1500],
      minutes: 50,
      level: 'beginner',
      addons: [extraLesson, atYourHome],
    },
  ],
}
