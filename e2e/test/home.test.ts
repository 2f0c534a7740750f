import { expect, test } from 'vitest'
import { barriers } from '../src/accessibility.ts'
import { comeToLife } from '../src/stillness.ts'
import { type Language, visitor, widths } from '../src/visitors.ts'

const languages: Language[] = ['ky', 'ru', 'en']

test.each(languages)('the start page can be used by everybody in %s', async (language) => {
  for (const [width, scheme] of [
    [widths.phone, 'light'],
    [widths.desktop, 'dark'],
  ] as const) {
    const someone = await visitor({ language, width, scheme })
    expect(await someone.goto('')).toBe(200)
    expect(await barriers(someone.page)).toEqual([])
    expect(someone.faults()).toEqual([])
    await someone.close()
  }
})

test('a client signs in, is led back to where they were, and signs out', async () => {
  const { page, goto, faults } = await visitor({ width: widths.phone })
  await goto('/orders')
  expect(new URL(page.url()).pathname).toBe('/ru/sign-in')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await page.getByText('Заполните это поле.').first().waitFor()
  await comeToLife(page)
  await page.getByLabel('Электронная почта').fill('client@usta.test')
  await page.getByLabel('Пароль', { exact: true }).fill('wrong password')
  await page.getByRole('button', { name: 'Показать пароль' }).press('Enter')
  expect(await page.getByLabel('Пароль', { exact: true }).getAttribute('type')).toBe('text')
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await page.getByRole('alert').getByText('Неверная почта или пароль.').waitFor()
  await comeToLife(page)
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('alert')
  expect(await page.getByLabel('Электронная почта').inputValue()).toBe('client@usta.test')
  await page.getByLabel('Пароль', { exact: true }).fill('usta-demo-2026')
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await page.getByRole('heading', { name: 'Мои заказы' }).waitFor()
  await page.getByRole('link', { name: 'Профиль' }).click()
  await page.getByRole('button', { name: 'Выйти' }).click()
  await page.getByText('Вы вышли.').waitFor()
  await comeToLife(page)
  await page.getByRole('button', { name: 'Закрыть' }).click()
  expect(await page.getByText('Вы вышли.').count()).toBe(0)
  expect(faults()).toEqual([])
})
