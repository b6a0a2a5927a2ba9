/** A text the bot can say, and when it says it. */
export interface ExampleText {
  readonly title: string;
  readonly when: string;
  readonly markdown: string;
}
