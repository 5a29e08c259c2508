/**
 * What stands after a click on one of several values: only that one, or all again where it stood alone; or, with `adds`,
 * the same values with or without it.
 */
export function picked<Value>(chosen: readonly Value[], value: Value, adds: boolean): Value[] {
  const has = chosen.includes(value);
  if (adds) return has ? chosen.filter((other) => other !== value) : [...chosen, value];
  return has && chosen.length === 1 ? [] : [value];
}
