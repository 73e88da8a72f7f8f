/** The condition that a row comes after given values in the order of the terms. */
export function afterCondition(terms: readonly string[], values: readonly string[]): string {
  const [term, ...others] = terms;
  const [value, ...rest] = values;
  if (term === undefined || value === undefined) return 'false';
  const here = `${term} > ${value}`;
  return others.length === 0 ? here : `(${here} OR (${term} = ${value} AND ${afterCondition(others, rest)}))`;
}
