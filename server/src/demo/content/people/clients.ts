import type { ClientContent } from './person.ts'

const client = (
  login: string,
  name: string,
  gender: ClientContent['gender'],
  language: ClientContent['language'],
  area: string,
): ClientContent => ({ login, name, gender, language, area })

/** The first is the demo login. */
export const clients: readonly ClientContent[] = [
  client('client', 'Айзада Мамбетова', 'female', 'ru', 'asanbay'),
  client('nurlan.bekov', 'Нурлан Беков', 'male', 'ky', 'jal'),
  client('asel.tokoeva', 'Асел Токоева', 'female', 'ky', 'bishkek-center'),
  client('marina.kuznetsova', 'Марина Кузнецова', 'female', 'ru', 'bishkek-center'),
  client('aibek.sultanov', 'Айбек Султанов', 'male', 'ky', 'tunguch'),
  client('tatiana.rybakova', 'Татьяна Рыбакова', 'female', 'ru', 'alamedin'),
  client('jamila.osmonalieva', 'Жамила Осмоналиева', 'female', 'ky', 'kok-jar'),
  client('ermek.dzhakypov', 'Эрмек Жакыпов', 'male', 'ky', 'archa-beshik'),
  client('svetlana.kim', 'Светлана Ким', 'female', 'ru', 'jal'),
  client('bolot.asanaliev', 'Болот Асаналиев', 'male', 'ky', 'asanbay'),
  client('konstantin.frolov', 'Константин Фролов', 'male', 'ru', 'tunguch'),
  client('mahabat.ismailova', 'Махабат Исмаилова', 'female', 'ky', 'alamedin'),
  client('ainura.kasymova', 'Айнура Касымова', 'female', 'ky', 'jal'),
  client('denis.ponomarev', 'Денис Пономарёв', 'male', 'ru', 'kok-jar'),
  client('zulfiya.mashurova', 'Зульфия Машурова', 'female', 'ru', 'alamedin'),
  client('talgat.musaev', 'Талгат Мусаев', 'male', 'ru', 'archa-beshik'),
  client('begimai.turganbaeva', 'Бегимай Турганбаева', 'female', 'ky', 'bishkek-center'),
  client('natalia.goncharova', 'Наталья Гончарова', 'female', 'ru', 'asanbay'),
  client('samat.orozov', 'Самат Орозов', 'male', 'ky', 'kok-jar'),
  client('gulzat.abdykalykova', 'Гүлзат Абдыкалыкова', 'female', 'ky', 'tunguch'),
  client('evgeny.nikitin', 'Евгений Никитин', 'male', 'ru', 'bishkek-center'),
  client('kanykei.jumalieva', 'Каныкей Жумалиева', 'female', 'ky', 'archa-beshik'),
  client('anna.stepanova', 'Анна Степанова', 'female', 'ru', 'jal'),
  client('ruslan.tashmatov', 'Руслан Ташматов', 'male', 'ru', 'tunguch'),
  client('cholpon.sadykova', 'Чолпон Садыкова', 'female', 'ky', 'asanbay'),
  client('nargiza.ergasheva', 'Наргиза Эргашева', 'female', 'ru', 'osh-center'),
  client('akmatbek.jooshbaev', 'Акматбек Жоошбаев', 'male', 'ky', 'osh-center'),
  client('perizat.kochkorova', 'Перизат Кочкорова', 'female', 'ky', 'amir-timur'),
  client('ulugbek.saidov', 'Улугбек Саидов', 'male', 'ru', 'cheremushki'),
  client('aisuluu.mirzabekova', 'Айсулуу Мирзабекова', 'female', 'ky', 'cheremushki'),
  client('olim.nazarov', 'Олим Назаров', 'male', 'ru', 'amir-timur'),
]
