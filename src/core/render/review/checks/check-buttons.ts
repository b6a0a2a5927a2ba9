import type { CheckButton } from '../../../review/facts.ts';

/** The buttons of the review check; GitHub takes at most three. Identifiers come back when one is pressed. */
export const REMIND_BUTTON: CheckButton = {
  label: 'Remind',
  description: 'Remind the experts who have not answered',
  identifier: 'remind',
};

export const FRESH_DRAW_BUTTON: CheckButton = {
  label: 'Fresh draw',
  description: 'Draw new rows and ask the experts again',
  identifier: 'fresh-draw',
};
