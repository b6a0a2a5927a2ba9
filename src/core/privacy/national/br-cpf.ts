import { weightedSum } from '../check-digits/weighted-sum.ts';
import { nationalNumber } from './national-number.ts';

/** Brazil's Cadastro de Pessoas Físicas: eleven digits, the last two of them check digits. */
export const brCpf = nationalNumber({
  kind: 'br-cpf',
  noun: ['Brazilian CPF', 'Brazilian CPFs'],
  named: /cpf/i,
  digits: 11,
  form: /(?<![\w.-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])/g,
  bare: /(?<![\w.-])(?:\d{3}\.\d{3}\.\d{3}-\d{2}|\d{11})(?![\w-])/g,
  isValid: (number) =>
    !/^(\d)\1+$/.test(number) &&
    checkDigit(number, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(number[9]) &&
    checkDigit(number, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === Number(number[10]),
});

function checkDigit(number: string, weights: readonly number[]): number {
  const rest = weightedSum(number, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}
