import { wilsonInterval } from '../../statistics/wilson-interval.ts';

/** What an audit costs and what it buys. */
export interface AuditCost {
  /** Of the expert who has the most rows. */
  readonly hoursEach: number;
  readonly hoursTotal: number;
  /** Half the width of the 95 % interval of an agreement of 80 %. */
  readonly agreementMargin: number;
  /** Half the width of the 95 % interval of an error rate of 5 %. */
  readonly errorMargin: number;
}

/**
 * The hours that an audit takes and the precision that they buy. Margins are Wilson's, of a simple random sample.
 *
 * @param asked Rows of each expert, decoys included.
 * @param scored Rows that count.
 * @example
 * estimateCost([625, 625], 500, 20).hoursTotal.toFixed(1) // '6.9'
 * estimateCost([625, 625], 500, 20).agreementMargin.toFixed(3) // '0.035'
 */
export function estimateCost(
  asked: readonly number[],
  scored: number,
  secondsARow: number,
): AuditCost {
  const margin = (rate: number) => {
    const [low, high] = wilsonInterval(rate * scored, scored, 0.05);
    return (high - low) / 2;
  };
  const hours = (rows: number) => (rows * secondsARow) / 3600;
  return {
    hoursEach: hours(asked.reduce((most, rows) => Math.max(most, rows), 0)),
    hoursTotal: hours(asked.reduce((sum, rows) => sum + rows, 0)),
    agreementMargin: margin(0.8),
    errorMargin: margin(0.05),
  };
}
