/** What the server writes to: data first, then one sentence. A pino logger is one. */
export interface Log {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}
