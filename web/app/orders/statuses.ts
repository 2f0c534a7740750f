/** The states of an order as people follow them: first what asks for something. */
export const orderStatuses = [
  'bidding',
  'assigned',
  'in_progress',
  'disputed',
  'published',
  'draft',
  'completed',
  'cancelled',
] as const

export type OrderStatus = (typeof orderStatuses)[number]

export function isOrderStatus(value: unknown): value is OrderStatus {
  return orderStatuses.includes(value as OrderStatus)
}
