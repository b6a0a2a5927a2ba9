/** Whether a box may take the focus by itself: on a phone that would push the keyboard over the row. */
export function hasKeyboard(): boolean {
  return matchMedia('(hover: hover) and (pointer: fine)').matches;
}
