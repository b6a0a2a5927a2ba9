import type { Analysed } from './analyse.ts';
import type { AnalysisPorts, AnalysisRequest } from './pull-analysis.ts';

/** What a worker may ask of whoever started it, by name: the ports, flat. */
export function callsOf({ github, known, verified, lfs }: AnalysisPorts) {
  return {
    mergeBase: github.mergeBase,
    compare: github.compare,
    files: github.files,
    file: github.file,
    link: github.link,
    blobOf: github.blobOf,
    known,
    verified,
    token: async () => {
      if (!lfs) throw new Error('There is no token for LFS.');
      return lfs.token();
    },
  };
}

export type Calls = ReturnType<typeof callsOf>;
export type CallName = keyof Calls;

/** What a worker is started with. */
export interface WorkerTask {
  readonly request: AnalysisRequest;
  readonly lfs?: { readonly repository: string; readonly apiUrl: string };
}

/** What a worker sends. */
export type FromWorker =
  | { readonly kind: 'started' }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: CallName;
      readonly args: unknown[];
    }
  | { readonly kind: 'reading'; readonly path: string }
  | { readonly kind: 'answer'; readonly answer: Analysed };

/** What a worker is sent: the answer to a call. A failure stays with whoever started it. */
export type ToWorker =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failed: true };
