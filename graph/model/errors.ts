/** Input that cannot be used at all: a file that is missing, unreadable, or of no form known. The message is one sentence for people. */
export class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError';
  readonly file: string;
  readonly line: number | undefined;

  constructor(message: string, place: { file: string; line?: number }) {
    super(message);
    this.file = place.file;
    this.line = place.line;
  }
}

/** A request that asks the store for something it cannot answer: the argument at fault and one sentence for people. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }
}

/** The store cannot be reached now; trying again later may help. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
