/** What may be seen of a repository's rows wherever Assay shows them. */
export interface PrivacyPolicy {
  /** Whether personal data and secrets are masked. */
  readonly mask: boolean;
  /** Names of columns whose cells are never shown. */
  readonly columns: readonly string[];
  /** Whether rows are shown at all. */
  readonly rows: 'show' | 'hide';
}

/** What holds where nobody said otherwise. */
export const DEFAULT_PRIVACY: PrivacyPolicy = { mask: true, columns: [], rows: 'show' };
