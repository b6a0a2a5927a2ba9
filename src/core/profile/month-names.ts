/**
 * Month names as spreadsheets and people write them, in English, German, French, Spanish, Italian, Portuguese
 * and Dutch; lower case, without a trailing point. No name stands for two months in any of them.
 */
const NAMES: readonly string[] = [
  'jan january januar janvier janv jän jänner ene enero gen gennaio janeiro januari',
  'feb february februar février févr fév febrero febbraio fev fevereiro februari',
  'mar march marc märz mär mrz mars marzo março maart mrt',
  'apr april avril avr abr abril aprile',
  'may mai mayo mag maggio maio mei',
  'jun june juni juin junio giu giugno junho',
  'jul july juli juillet juil julio lug luglio julho',
  'aug august août aoû ago agosto augustus',
  'sep sept september septembre septiembre set settembre setembro',
  'oct october okt oktober octobre octubre ott ottobre out outubro',
  'nov november novembre noviembre novembro',
  'dec december dez dezember déc décembre dic diciembre dicembre dezembro',
];

const MONTHS = new Map(
  NAMES.flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  ),
);

/**
 * The month (1 to 12) that a word names, in any letter case.
 *
 * @example
 * monthByName('Okt') // 10
 * monthByName('Monday') // undefined
 */
export function monthByName(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase());
}
