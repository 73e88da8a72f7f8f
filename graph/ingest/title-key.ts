import { halfWidth } from './half-width.ts';

/** The form in which titles are compared: half-width, without spaces, with one kind of dash. */
export function titleKey(title: string): string {
  return halfWidth(title)
    .replace(/\s+/gu, '')
    .replace(/[—–－-]+/gu, '-');
}
