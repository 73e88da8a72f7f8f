/** The id of the document that an item's id begins with (a Plan's is its own); undefined for a Unit's id. */
export function planOf(id: string): string | undefined {
  const slash = id.indexOf('/');
  const first = slash < 0 ? id : id.slice(0, slash);
  return first === 'unit' ? undefined : first;
}
