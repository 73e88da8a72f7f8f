import { halfWidth } from './half-width.ts';

/** A point in time by which something is to be done: the words as printed, beginning with the year, and the year. */
export interface Deadline {
  readonly deadline: string;
  readonly deadlineYear: number;
}

/** The deadline that a text opens with (`到2018年,`), if any. */
export function deadlineOf(text: string): Deadline | undefined {
  const match = /^到((\d{4})年(?:\d{1,2}月)?(?:底|末)?)/u.exec(halfWidth(text));
  if (match?.[1] === undefined) return undefined;
  return { deadline: match[1], deadlineYear: Number(match[2]) };
}
