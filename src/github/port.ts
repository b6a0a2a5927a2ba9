/** A comment on a pull request, as far as Assay needs to know. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Login of who wrote it, e.g. `github-actions[bot]`. */
  readonly author: string;
  /** Whether an app or the workflow's own token wrote it. */
  readonly byBot: boolean;
  /** Slug of the app that wrote it, where GitHub says so. */
  readonly app?: string;
}

/** A file that differs between two commits, as GitHub's compare tells it. */
export interface ComparedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
}

/**
 * The one port to GitHub, for one repository. `src/github/octokit.ts` implements it; everything else takes it
 * as an argument. Every method throws an `AssayError` that names the missing permission or the next step.
 */
export interface GitHub {
  /** The merge base of two commits or branches. */
  mergeBase(base: string, head: string): Promise<string>;
  /** Files that differ between two commits, renames followed, all pages. */
  compare(base: string, head: string): Promise<readonly ComparedFile[]>;
  /** The path of every file at a commit, in order. */
  files(commit: string): Promise<readonly string[]>;
  /** A file's bytes at a commit, of any size GitHub serves; undefined where there is none. */
  file(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** What stands at a path where {@link GitHub.file} finds no file; undefined for nothing, or a folder. */
  link(path: string, commit: string): Promise<'link' | 'submodule' | undefined>;
  /** All comments of a pull request, oldest first, all pages. */
  comments(pull: number): Promise<readonly Comment[]>;
  createComment(pull: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<void>;
}
