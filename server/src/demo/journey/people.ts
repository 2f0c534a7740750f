import { randomBytes } from 'node:crypto'
import { anyone, type Body, type Caller, expectThat, type Person, UnexpectedAnswer } from './caller.ts'

/** Those who take part; new ones each time. */
export interface Cast {
  readonly client: Person
  readonly provider: Person
  readonly competitor: Person
}

export async function register(call: Caller): Promise<Cast> {
  const run = randomBytes(4).toString('hex')
  const person = async (name: string): Promise<Person> => {
    const email = `${name.split(' ')[0]?.toLowerCase()}.${run}@journey.test`
    const { token, user } = await call(anyone, 'POST', '/auth/register', 201, {
      email,
      password: 'a-long-password',
      name,
    })
    expectThat('the e-mail address', user.email, email)
    return { name, token }
  }
  return {
    client: await person('Aida the client'),
    provider: await person('Bakyt the provider'),
    competitor: await person('Chyngyz the competitor'),
  }
}

export async function writeProfiles(call: Caller, { client, provider, competitor }: Cast): Promise<void> {
  const where = { city: 'Бишкек', state: 'Бишкек', country: 'Кыргызстан' }
  await call(client, 'PUT', '/profile', 200, { user_type: 'client', phone_number: '+996 600 000 001', ...where })
  for (const person of [provider, competitor]) {
    await call(person, 'PUT', '/profile', 200, { user_type: 'service_provider', ...where })
    await call(person, 'PUT', '/profile/provider', 200, {
      business_name: person.name,
      business_description: 'Clean work, fair prices.',
      years_of_experience: 7,
      travel_radius: 30,
    })
  }
}

/** Reads the catalog, and has both providers offer a service that needs no papers. */
export async function chooseService(call: Caller, { provider, competitor }: Cast): Promise<Body> {
  const { items } = await call(anyone, 'GET', '/catalog/categories', 200)
  const free = (items as Body[]).find(
    (category) =>
      !category.requires_license &&
      !category.requires_insurance &&
      !category.requires_background_check &&
      category.subcategories.length > 0,
  )
  if (!free) throw new UnexpectedAnswer('there is no category that anyone may work in; load the demo first')
  const service = await call(anyone, 'GET', `/catalog/subcategories/${free.subcategories[0].id}`, 200)
  await call(anyone, 'GET', `/catalog/areas?city=${encodeURIComponent('Бишкек')}`, 200)
  for (const person of [provider, competitor]) {
    await call(person, 'POST', '/profile/provider/services', 201, {
      subcategory_id: service.id,
      description: 'I bring what is needed.',
      base_price: '3000.00',
      price_type: 'fixed',
    })
  }
  return service
}
