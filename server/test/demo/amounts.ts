/** An amount such as `-1500.50` in minor units, exactly. */
export function minorUnits(amount: unknown): bigint {
  const match = /^(-?)(\d+)\.(\d\d)$/.exec(String(amount))
  if (!match) throw new RangeError(`not an amount with two decimals: ${amount}`)
  return BigInt(`${match[1]}${match[2]}${match[3]}`)
}

export function sumOf(amounts: readonly unknown[]): bigint {
  return amounts.reduce<bigint>((sum, amount) => sum + minorUnits(amount), 0n)
}
