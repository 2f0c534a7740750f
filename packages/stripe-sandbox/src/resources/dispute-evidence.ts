import type { Params } from '../params.ts'
import type { Dispute } from '../types.ts'

const names = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'customer_signature',
  'duplicate_charge_documentation',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'service_documentation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
] as const

/** All fields of evidence: those given now, else those given before, else null. */
export function evidenceFields(before: Partial<Dispute['evidence']>, given?: Params): Dispute['evidence'] {
  const fields = names.map((name) => [name, given?.clearable(name) ?? before[name] ?? null])
  return { ...Object.fromEntries(fields), enhanced_evidence: {} }
}
