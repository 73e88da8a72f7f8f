/** What a client that has spent its cost is told. */
export function waitSentence(costPerMinute: number, seconds: number): string {
  return `Your address may spend a cost of ${costPerMinute} in a minute and has done so; try again in ${seconds} s.`;
}
