import type { PersonalData } from '../../kernel/personal-data.ts'

const money = 'A record of money: numbers, states and names of ours.'
const gateway = 'An id by which gateway and books are compared; it leads to nobody once the customer is removed there.'

export const personalData: PersonalData = {
  payment_providers: {
    keep: {
      'Keys of the operator.': [
        'name',
        'api_key',
        'secret_key',
        'webhook_secret',
        'supported_currencies',
        'config_data',
      ],
    },
  },
  invoices: {
    rows: [{ by: ['client_user_id', 'users'] }, { by: ['provider_id', 'service_provider_profiles'] }],
    words: ['notes', 'terms_conditions'],
    keep: { [money]: ['invoice_number', 'invoice_date', 'due_date', 'currency'] },
  },
  invoice_counters: {},
  payment_methods: {
    rows: [
      {
        by: ['user_id', 'users'],
        erase: {
          card_last4: '',
          card_brand: '',
          card_exp_month: 0,
          card_exp_year: 0,
          bank_name: '',
          account_last4: '',
          wallet_type: '',
          wallet_id: '',
          is_active: false,
          processor_token: '',
        },
      },
    ],
    withheld: ['processor_token'],
    encrypted: ['wallet_id'],
  },
  payout_accounts: {
    alone: ['bank_name', 'bic', 'holder_name', 'number', 'number_last4'],
    rows: [{ by: ['provider_id', 'service_provider_profiles'], remove: true }],
    withheld: ['number_read_at'],
    encrypted: ['number'],
  },
  payments: {
    rows: [
      { by: ['invoice_id', 'invoices'], erase: { checkout_url: '', processor_response: {}, gateway_request: {} } },
    ],
    words: ['error_message', 'quarantined_reason', 'refund_reason'],
    keep: {
      [money]: ['payment_id', 'currency', 'idempotency_key'],
      [gateway]: ['transaction_id', 'stripe_checkout_session_id', 'stripe_payment_intent_id', 'stripe_charge_id'],
    },
    withheld: ['idempotency_key', 'processor_response', 'gateway_request', 'quarantined_reason'],
  },
  refunds: {
    rows: [{ by: ['requested_by_id', 'users'], erase: { reason: '' } }, { by: ['payment_id', 'payments'] }],
    words: ['reason', 'error_message'],
    keep: { [money]: ['currency', 'idempotency_key'], [gateway]: ['stripe_refund_id'] },
    withheld: ['idempotency_key', 'error_message'],
  },
  // Removed once the gateway has removed its customer: see erase-customer.ts.
  stripe_customers: { rows: [{ by: ['user_id', 'users'] }], keep: { [gateway]: ['stripe_customer_id'] } },
  stripe_webhook_events: {
    rows: [
      {
        by: ['event_data', 'payments', ['data', 'object', 'metadata', 'payment_id']],
        erase: { event_data: {}, error_message: '' },
      },
    ],
    words: ['event_data', 'error_message'],
    keep: { [money]: ['stripe_event_id', 'event_type'] },
  },
  order_commissions: { keep: { [money]: ['currency'] } },
  ledger_transactions: { keep: { [money]: ['kind', 'reference'] } },
  ledger_entries: { keep: { [money]: ['currency'] } },
}
