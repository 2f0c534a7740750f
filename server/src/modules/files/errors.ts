import { declareErrors } from '../../kernel/errors.ts'

export const fileErrors = declareErrors({
  typeRefused: {
    code: 'file.type_refused',
    status: 415,
    title: 'Not a file that is taken here',
    detail: {
      ky: 'Мындай файл бул жерде алынбайт. Жарай турганы: {types}.',
      ru: 'Такой файл здесь не принимается. Подойдут: {types}.',
      en: 'Such a file is not taken here. Send one of: {types}.',
    },
  },
  empty: {
    code: 'file.empty',
    status: 422,
    title: 'Empty file',
    detail: {
      ky: 'Файл бош. Башкасын тандаңыз.',
      ru: 'Файл пуст. Выберите другой.',
      en: 'The file is empty. Choose another.',
    },
  },
  damaged: {
    code: 'file.damaged',
    status: 422,
    title: 'Damaged file',
    detail: {
      ky: 'Файл бузулган же толук эмес. Кайра сактап, дагы бир жолу жөнөтүңүз.',
      ru: 'Файл повреждён или неполон. Сохраните его заново и отправьте ещё раз.',
      en: 'The file is damaged or incomplete. Save it anew and send it again.',
    },
  },
  tooManyPixels: {
    code: 'file.too_many_pixels',
    status: 422,
    title: 'Too many pixels',
    detail: {
      ky: 'Сүрөт өтө чоң. {megapixels} мегапикселге чейин болсун.',
      ru: 'Изображение слишком велико. Можно не больше {megapixels} мегапикселей.',
      en: 'The picture is too large. It may have at most {megapixels} megapixels.',
    },
  },
  tooManyLoose: {
    code: 'file.too_many_loose',
    status: 409,
    title: 'Too many files that belong to nothing',
    detail: {
      ky: 'Жүктөлгөн, бирок эч жерде колдонулбаган файлыңыз {limit}дөн ашты. Аларды колдонуңуз же өчүрүңүз.',
      ru: 'Загружено больше {limit} файлов, которые нигде не используются. Используйте их или удалите.',
      en: 'You have uploaded more than {limit} files that are used nowhere. Use them or delete them.',
    },
  },
  attached: {
    code: 'file.attached',
    status: 409,
    title: 'The file is in use',
    detail: {
      ky: 'Файл колдонулуп жатат. Адегенде аны колдонулган жеринен алып салыңыз.',
      ru: 'Файл используется. Сначала уберите его оттуда.',
      en: 'The file is in use. Take it away from there first.',
    },
  },
  noSuchRange: {
    code: 'file.no_such_range',
    status: 416,
    title: 'No such range',
    detail: {
      ky: 'Файлдын мындай бөлүгү жок.',
      ru: 'Такой части у файла нет.',
      en: 'The file has no such part.',
    },
  },
})

/** Why a file cannot be attached: it is not there, somebody else's, for something else, or used already. */
export const notYours = {
  ky: 'Мындай файлыңыз жок, же ал башка максатта жүктөлгөн, же колдонулуп жатат.',
  ru: 'Такого файла у вас нет, или он загружен для другого, или уже используется.',
  en: 'You have no such file, or it was uploaded for something else, or it is used already.',
}
