/** What a form is refused for before the API is asked: thrown in an action, shown like a refusal of the API's. */
export class Refusal extends Error {
  /** What is wrong with a field, by its name. */
  readonly fields: Record<string, string>

  constructor(fields: Record<string, string>) {
    super('the form cannot be taken as it is')
    this.fields = fields
  }
}
