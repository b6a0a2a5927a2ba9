import { SECRETS } from './sample-secrets.ts';

/** Planted values, each with the part that must not be seen anywhere: what is left over of it tells whose it is. */
export const TELLTALES: ReadonlyMap<string, string> = new Map([
  ['jane.doe@example.com', 'jane.doe@'],
  ["o'neil+spam@mail.example.co.uk", 'neil+spam@'],
  ['4111 1111 1111 1111', '4111 1111'],
  ['378282246310005', '37828224'],
  ['GB82 WEST 1234 5698 7654 32', 'WEST 1234'],
  ['DE89370400440532013000', 'DE89370400'],
  ['+44 20 7946 0958', '20 7946'],
  ['756.9217.0769.85', '9217.0769'],
  ['390.533.447-05', '390.533'],
  ['RCCMNL83S18D969H', 'RCCMNL83'],
  ['536-90-4399', '536-90'],
  ...Object.values(SECRETS).map((secret): [string, string] => [secret, middleOf(secret)]),
]);

/** Beyond what a token starts with, which is public and may be shown. */
function middleOf(secret: string): string {
  const flat = secret.split('\n')[1] ?? secret;
  const from = Math.floor(flat.length / 3);
  return flat.slice(from, from + 10);
}
