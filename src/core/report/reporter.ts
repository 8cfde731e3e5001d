import type { Decision } from '../model/decision.generated.ts';

/** How a terminal looks: only the edge knows. Reports that are files pay no attention to it. */
export interface Look {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Marks and separators in ASCII only. */
  readonly ascii: boolean;
}

/** One way to tell a decision. A value, registered in index.ts; it computes nothing that the decision does not say. */
export interface Reporter {
  /** Its file name here, and its name on the command line. */
  readonly id: string;
  readonly title: string;
  /** The file it is written to where no other is named. */
  readonly file: string;
  readonly render: (decision: Decision, look: Look) => string;
}
