/**
 * Stops the second click of a double click: it was meant for what stood under the pointer before, and would answer a row
 * that nobody has read. A key that presses a button is no such click.
 */
export function ignoreRepeats(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation();
}
