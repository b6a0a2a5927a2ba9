/** A setting that cannot be used. Never carries its value, which may be a secret. */
export interface SettingFault {
  readonly name: string;
  /** What is wrong, and what to write instead. */
  readonly text: string;
}
