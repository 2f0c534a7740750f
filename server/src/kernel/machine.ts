/** One arrow of a state machine: an action leads from any of `from` to `to`. */
export interface Transition<State extends string> {
  readonly from: readonly State[]
  readonly to: State
}

type Transitions<State extends string> = Readonly<Record<string, Transition<State>>>

/** A state machine as data: the checks, the allowed actions, the tests and the diagrams all come from it. */
export interface Machine<State extends string, T extends Transitions<State>> {
  readonly states: readonly State[]
  readonly transitions: T
  /** The states in which `action` may be taken. */
  from(action: keyof T): readonly State[]
  /** The state that `action` leads to. */
  to(action: keyof T): State
  allows(action: keyof T, state: State): boolean
  /** The actions that may be taken in `state`, whoever takes them. */
  actionsIn(state: State): (keyof T)[]
}

export function defineMachine<const State extends string, const T extends Transitions<State>>(
  states: readonly State[],
  transitions: T,
): Machine<State, T> {
  const allows = (action: keyof T, state: State) => (transitions[action] as Transition<State>).from.includes(state)
  return Object.freeze({
    states,
    transitions,
    from: (action: keyof T) => (transitions[action] as Transition<State>).from,
    to: (action: keyof T) => (transitions[action] as Transition<State>).to,
    allows,
    actionsIn: (state: State) => Object.keys(transitions).filter((action) => allows(action, state)),
  })
}
