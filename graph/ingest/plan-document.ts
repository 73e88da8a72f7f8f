/** A file as read: its text without BOM, with its own line ends, and what identifies it. */
export interface PlanDocument {
  /** The file's name without folders. */
  readonly source: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}
