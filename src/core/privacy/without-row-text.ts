import type { Finding } from '../checks/finding.ts';

/** A finding without text out of rows: its rows keep their positions and lose keys and details, and there is no chart. */
export function withoutRowText({ chart: _____, ...finding }: Finding): Finding {
  return {
    ...finding,
    rows: finding.rows.map(({ key: _, detail: __, counterpart, ...position }) => {
      if (!counterpart) return position;
      const { key: ___, author: ____, ...other } = counterpart;
      return { ...position, counterpart: other };
    }),
  };
}
