/** The stack of the page: system fonts with Chinese first. */
export const FONT_FAMILY =
  'system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Text on a card, in pixels at zoom 1. */
export const FONT_SIZE = 14;

/** The smallest text that counts as legible, in pixels on the screen. */
export const SMALLEST_TEXT = 12;

/** The height of a line, in pixels at zoom 1. */
export const LINE_HEIGHT = 18;
