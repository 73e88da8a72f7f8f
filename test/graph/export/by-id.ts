/** Orders facts by their ids. */
export function byId(one: unknown, other: unknown): number {
  const id = (fact: unknown) => (fact as { readonly id: string }).id;
  if (id(one) === id(other)) return 0;
  return id(one) < id(other) ? -1 : 1;
}
