import { createContext, useContext } from 'react'

/** Why a form was not taken, for the page that shows it again. */
export interface FormProblem {
  /** Which of a page's forms it was; see ActionForm. */
  form: string
  /** A sentence about the whole form; null where the fields say it all. */
  message: string | null
  /** What is wrong with a field, by its name. */
  fields: Record<string, string>
  /** What was filled in, by the field's name; secrets are left out. */
  values: Record<string, string[]>
}

/** The problem of the form that a field stands in. */
export const FormProblemContext = createContext<FormProblem | null>(null)

/** What is wrong with a field, and what was filled in. */
export function useField(name: string): { error: string | undefined; value: string | undefined; values: string[] } {
  const problem = useContext(FormProblemContext)
  const values = problem?.values[name] ?? []
  return { error: problem?.fields[name], value: values[0], values }
}
