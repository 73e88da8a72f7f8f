/** The longest run of characters that two texts share, the first of equals in the first. */
export function longestRun(text: string, other: string): string {
  let best = '';
  for (let start = 0; start + best.length < text.length; start += 1) {
    while (start + best.length < text.length && other.includes(text.slice(start, start + best.length + 1))) {
      best = text.slice(start, start + best.length + 1);
    }
  }
  return best;
}
