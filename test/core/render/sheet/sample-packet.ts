import type { Packet } from '../../../../src/core/audit/packet.ts';

const GUIDELINE = `# How to label footwear

Pick the label of what is **sold**, not of what is *shown*.

| label | what it is |
| --- | --- |
| sneaker | a shoe for sport or the street |
| boot | covers the ankle |

1. Read the title first.
2. Then the description:
   - materials do not matter
   - \`kids\` sizes do not either

> A slipper is worn at home.

See [the catalogue](https://example.org/catalogue).`;

const TITLES = [
  'Low-top canvas shoe, white sole, size 38',
  'Ankle boot with zip, brown suede',
  'Felt slipper, grey, closed toe',
  'Trail running shoe, waterproof',
  'Open sandal with two straps',
];

/** A packet of rows about shoes. */
export function samplePacket(change: Partial<Packet> = {}, rows = 12): Packet {
  return {
    schema_version: 1,
    audit: 'a7k2m9',
    expert: 'expert-1',
    title: 'Label rows of products',
    ask: {
      column: 'category',
      kind: 'label',
      labels: ['sneaker', 'boot', 'sandal', 'slipper', 'ballet_flat'],
    },
    guideline: GUIDELINE,
    key_digest: `sha256:${'0'.repeat(64)}`,
    rows: Array.from({ length: rows }, (_, index) => ({
      code: codeOf(index),
      cells: [
        { column: 'title', text: TITLES[index % TITLES.length]! },
        {
          column: 'description',
          text: `Item ${index + 1}. Comfortable for every day, with a padded insole and a sole that does not slip. Wipe clean with a damp cloth; do not machine wash.`,
        },
        { column: 'brand', text: 'Nordgang' },
        { column: 'price', text: `${49 + index}.90 EUR` },
      ],
    })),
    ...change,
  };
}

/** A code as packets have them, the same for the same row. */
export function codeOf(index: number): string {
  return `R${(index + 0x1000).toString(36).toUpperCase().padStart(4, 'A')}`;
}

/** As many labels as a bank's help desk has. */
export const MANY_LABELS: readonly string[] = [
  'activate_my_card age_limit apple_pay_or_google_pay atm_support automatic_top_up balance_not_updated_after_bank_transfer',
  'balance_not_updated_after_cheque_or_cash_deposit beneficiary_not_allowed cancel_transfer card_about_to_expire card_acceptance',
  'card_arrival card_delivery_estimate card_linking card_not_working card_payment_fee_charged card_payment_not_recognised',
  'card_payment_wrong_exchange_rate card_swallowed cash_withdrawal_charge cash_withdrawal_not_recognised change_pin compromised_card',
  'contactless_not_working country_support declined_card_payment declined_cash_withdrawal declined_transfer',
  'direct_debit_payment_not_recognised disposable_card_limits edit_personal_details exchange_charge exchange_rate exchange_via_app',
  'extra_charge_on_statement failed_transfer fiat_currency_support get_disposable_virtual_card get_physical_card getting_spare_card',
  'getting_virtual_card lost_or_stolen_card lost_or_stolen_phone order_physical_card passcode_forgotten pending_card_payment',
  'pending_cash_withdrawal pending_top_up pending_transfer pin_blocked receiving_money refund_not_showing_up request_refund',
  'reverted_card_payment supported_cards_and_currencies terminate_account top_up_by_bank_transfer_charge top_up_by_card_charge',
  'top_up_by_cash_or_cheque top_up_failed top_up_limits top_up_reverted topping_up_by_card transaction_charged_twice',
  'transfer_fee_charged transfer_into_account transfer_not_received_by_recipient transfer_timing unable_to_verify_identity',
  'verify_my_identity verify_source_of_funds verify_top_up virtual_card_not_working visa_or_mastercard why_verify_identity',
  'wrong_amount_of_cash_received wrong_exchange_rate_for_cash_withdrawal',
].flatMap((line) => line.split(' '));
