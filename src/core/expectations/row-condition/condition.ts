import type { Present } from '../values/value.ts';

export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A value in a condition: a column's, or one that is written out. */
export type Operand = { readonly column: string } | { readonly constant: Present };

/** Which rows an expectation is about. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | {
      readonly kind: 'compare';
      readonly operator: ComparisonOperator;
      readonly left: Operand;
      readonly right: Operand;
    }
  | {
      readonly kind: 'in';
      readonly operand: Operand;
      readonly values: readonly Present[];
      readonly negated: boolean;
    }
  | { readonly kind: 'null'; readonly column: string; readonly negated: boolean }
  /** A column of true and false, by itself. */
  | { readonly kind: 'true'; readonly column: string }
  | {
      readonly kind: 'text';
      readonly test: 'contains' | 'startswith' | 'endswith';
      readonly column: string;
      readonly text: string;
      readonly ignoreCase: boolean;
    };
