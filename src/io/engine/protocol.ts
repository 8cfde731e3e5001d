import type { Evaluated, EvaluatorRequest } from '../../engine-api.ts';

/** What the host asks of its worker. Each request is answered once, by an instance made for it alone. */
export type WorkerRequest = Omit<EvaluatorRequest, 'timeMs'>;

export type WorkerAnswer =
  | ({ readonly kind: 'results' } & Evaluated)
  /** The entry points of the module, among which one that was asked for is not. */
  | { readonly kind: 'entries'; readonly found: readonly string[] }
  /** Functions that the module needs and nobody supplies. */
  | { readonly kind: 'builtins'; readonly names: readonly string[] }
  /** Whatever was thrown, as text. */
  | { readonly kind: 'thrown'; readonly text: string };
