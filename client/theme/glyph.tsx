/** The page's few line icons, in a box of 20 by 20. */
const PATHS = {
  overview: 'M3 5h3v10H3zM9 4h3v12H9zM15 6h2v8h-2z',
  network:
    'M5 3.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM15.5 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM7.5 12.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM7 6l6.5 1.5M5.5 7.5l1.5 5M14 9.5l-5 4',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM13 13l4 4',
  close: 'M5 5l10 10M15 5 5 15',
  next: 'M8 5l5 5-5 5',
  right: 'M4 10h12M11 5l5 5-5 5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1 1M14.7 14.7l1 1M4.3 15.7l1-1M14.7 5.3l1-1',
  moon: 'M16 12A6.5 6.5 0 0 1 8 4a6.5 6.5 0 1 0 8 8z',
  filter: 'M3 5h14M6 10h8M9 15h2',
  trash: 'M4 6h12M8 6V4h4v2M6 6l1 10h6l1-10',
} as const;

/** The name of a line icon. */
export type GlyphName = keyof typeof PATHS;

/** A line icon; the words beside it or the button's name say what it means. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
