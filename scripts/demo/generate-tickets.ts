import { seededRandom } from './random.ts';

/** A row of the support-ticket dataset. */
export type Ticket = Record<(typeof TICKET_COLUMNS)[number], string>;

export const TICKET_COLUMNS = [
  'ticket_id',
  'created_at',
  'customer_id',
  'zip',
  'order_no',
  'product_code',
  'subject',
  'body',
  'amount',
  'source',
  'label',
] as const;

const TOPICS = [
  {
    label: 'refund',
    subjects: ['Refund for my last order', 'Money back please', 'Returned item not refunded'],
    bodies: [
      'I sent the {item} back on {day} and have not seen the refund of {amount} yet.',
      'The {item} arrived damaged. Please refund {amount} to my card.',
    ],
  },
  {
    label: 'billing',
    subjects: ['Charged twice', 'Invoice is wrong', 'Question about my bill'],
    bodies: [
      'My card was charged {amount} twice for the same {item} on {day}.',
      'The invoice lists a {item} that I never ordered, for {amount}.',
    ],
  },
  {
    label: 'shipping',
    subjects: ['Where is my parcel?', 'Delivery is late', 'Wrong address on the parcel'],
    bodies: [
      'Tracking has said “out for delivery” since {day}. When does my {item} arrive?',
      'I moved last month; please send the {item} to my new address in the café quarter.',
    ],
  },
  {
    label: 'account',
    subjects: ['Cannot log in', 'Change my e-mail address', 'Please delete my account'],
    bodies: [
      'Since {day} the login page says my password is wrong, and no reset mail arrives.',
      'Please change the name on my account; I bought a {item} under my old one.',
    ],
  },
];

const ITEMS = [
  'kettle',
  'desk lamp',
  'backpack',
  'coffee grinder',
  'bicycle pump',
  'notebook',
  'rain jacket',
];
const SOURCES = ['web', 'e-mail', 'phone', 'vendor-a', 'vendor-b'];

/** Support tickets as a shop has them, the same for the same seed. */
export function generateTickets(count: number, seed: number): Ticket[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const digits = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 10)).join('');
  return Array.from({ length: count }, (_, i) => {
    const topic = pick(TOPICS);
    const created = new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 300) * 86_400_000);
    const day = created.toISOString().slice(0, 10);
    const amount = (5 + random() * 200).toFixed(4);
    const body = pick(topic.bodies)
      .replace('{item}', pick(ITEMS))
      .replace('{day}', day)
      .replace('{amount}', `${Number(amount).toFixed(2)} EUR`);
    return {
      ticket_id: `T-${String(i + 1).padStart(5, '0')}`,
      created_at: day,
      customer_id: `C${digits(6)}`,
      zip: `${random() < 0.3 ? '0' : '1'}${digits(4)}`,
      order_no: `4${digits(14)}`,
      product_code: `${1 + Math.floor(random() * 12)}-${1 + Math.floor(random() * 28)}`,
      subject: pick(topic.subjects),
      body,
      amount,
      source: pick(SOURCES),
      label: topic.label,
    };
  });
}
