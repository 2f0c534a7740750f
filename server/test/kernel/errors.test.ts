import { expect, test } from 'vitest'
import { commonErrors, declareErrors, impossible, isProblem, Problem } from '../../src/kernel/errors.ts'
import { languages } from '../../src/kernel/language.ts'

const errors = declareErrors({
  tooLow: {
    code: 'bid.too_low',
    status: 422,
    title: 'Too low',
    detail: { ky: 'Кеминде {least}.', ru: 'Не меньше {least}.', en: 'At least {least} {currency}.' },
  },
})

test('a problem speaks the language of the one who reads it, with its numbers filled in', () => {
  const problem = new Problem(errors.tooLow, { params: { least: '500.00', currency: 'KGS' } })
  expect(problem.detail('en')).toBe('At least 500.00 KGS.')
  expect(problem.detail('ky')).toBe('Кеминде 500.00.')
})

test('a placeholder that nobody filled leaves a gap, and a value with braces stays as it is', () => {
  expect(new Problem(errors.tooLow, { params: { least: '{currency}' } }).detail('en')).toBe('At least {currency} .')
})

test('a problem is told by its declaration', () => {
  const problem = new Problem(errors.tooLow)
  expect(isProblem(problem, errors.tooLow)).toBe(true)
  expect(isProblem(problem, commonErrors.conflict)).toBe(false)
  expect(isProblem(new Error('bid.too_low'), errors.tooLow)).toBe(false)
  expect(problem.message).toBe('bid.too_low')
})

test('what cannot be is a 422 that names the fields', () => {
  const error = { pointer: '/budget_min', code: 'order.budget', message: 'More than budget_max.' }
  const problem = impossible(error)
  expect(problem.declaration.status).toBe(422)
  expect(problem.errors).toEqual([error])
})

test('every common error has its own code, a status of the API and a sentence in every language', () => {
  const declared = Object.values(commonErrors)
  expect(new Set(declared.map(({ code }) => code)).size).toBe(declared.length)
  for (const { status, title, detail } of declared) {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(title).not.toBe('')
    for (const language of languages) expect(detail[language]).toMatch(/\S/)
  }
})
