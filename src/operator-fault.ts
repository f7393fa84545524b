/** What the person who runs a command can mend: shown in Japanese as it stands, without a stack, because the code is not to blame. */
export class OperatorFault extends Error {
  /** 2: called wrongly; 1: called rightly, but it cannot be done */
  readonly exitCode: 1 | 2;
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = "OperatorFault";
    this.exitCode = exitCode;
  }
}
