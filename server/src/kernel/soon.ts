/** Applies `then` at once where the value is at hand: a promise for each row of a list costs more than most of its fields. */
export function soon<Value, Result>(value: Value | Promise<Value>, then: (value: Value) => Result): Result | Promise<Result> {
  return value instanceof Promise ? value.then(then) : then(value)
}
