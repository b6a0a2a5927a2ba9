import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface ListShape {
  readonly count: number;
  readonly scroller: () => HTMLElement | null;
  /** Height of an item in pixels. */
  readonly heightOf: (index: number) => number;
  /** Height of what stays in sight above the items. */
  readonly headHeight: number;
}

/** Which items of a long list are in sight, for a component that draws only those. */
export function useVirtualizer(shape: ListShape): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  const options = {
    count: shape.count,
    getScrollElement: shape.scroller,
    estimateSize: shape.heightOf,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 12,
    paddingStart: shape.headHeight,
    scrollPaddingStart: shape.headHeight,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
