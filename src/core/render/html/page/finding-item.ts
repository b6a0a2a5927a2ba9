import type { FindingFields } from './finding-fields.ts';

/** One finding of the page and its element. */
export interface FindingItem extends FindingFields {
  readonly element: HTMLElement;
}

/** The findings that the page came with, in their order. */
export function readFindings(document: Document): FindingItem[] {
  const elements = [...document.querySelectorAll<HTMLElement>('.finding')];
  return elements.map((element, position) => {
    const { check = '', column = '', severity = '', status = '' } = element.dataset;
    const { fold = '', dimension = '', path = '', datasets = '[]', count = '0' } = element.dataset;
    let text: string | undefined;
    return {
      element,
      position,
      check,
      column,
      severity,
      status,
      fold,
      dimension,
      path,
      datasets: JSON.parse(datasets),
      count: Number(count),
      text: () => {
        text ??= (element.textContent ?? '').toLowerCase();
        return text;
      },
    };
  });
}
