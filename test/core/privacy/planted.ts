import { SECRETS } from './sample-secrets.ts';

/** Personal data of nobody, and secrets of nothing: what must not be seen wherever rows are shown. */
export const PLANTED: readonly string[] = [
  'jane.doe@example.com',
  "o'neil+spam@mail.example.co.uk",
  '4111 1111 1111 1111',
  '378282246310005',
  'GB82 WEST 1234 5698 7654 32',
  'DE89370400440532013000',
  '+44 20 7946 0958',
  '756.9217.0769.85',
  '390.533.447-05',
  'RCCMNL83S18D969H',
  '536-90-4399',
  ...Object.values(SECRETS),
];
