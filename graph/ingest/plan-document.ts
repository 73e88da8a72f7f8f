/** A table of a page, told from its markup: where its cells begin in the text, row by row, merged cells repeated. */
export interface TextGrid {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly (number | undefined)[])[];
}

/** A file as read: its text without BOM, with its own line ends, and what identifies it. */
export interface PlanDocument {
  /** The file's name without folders. */
  readonly source: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  /** The tables that the markup of a page tells; none for plain text. */
  readonly grids?: readonly TextGrid[];
}
