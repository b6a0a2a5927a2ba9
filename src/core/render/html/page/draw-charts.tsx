import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chart } from '../../../checks/chart.ts';
import { BarChart } from './bar-chart.tsx';

/** Draws every chart of the page into its place, above its numbers. */
export function drawCharts(document: Document): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const place = figure.querySelector('.chart-place');
    if (!place) continue;
    render(<FittedChart chart={JSON.parse(figure.dataset['chart'] ?? '')} />, place);
  }
}

/** A chart as wide as its place, which is known once it is unfolded. */
function FittedChart({ chart }: { chart: Chart }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <>
      <ul class="chart-legend">
        {chart.series.map(({ name }, of) => (
          <li key={name} class={`series-${of}`}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      <div ref={place}>{width > 0 && <BarChart chart={chart} width={Math.min(width, 720)} />}</div>
    </>
  );
}
