import { defineMachine } from '../../kernel/machine.ts'

/** `overdue` is `sent` after its due date. */
export const invoiceMachine = defineMachine(['draft', 'sent', 'paid', 'overdue', 'cancelled'], {
  fall_due: { from: ['sent'], to: 'overdue' },
  pay: { from: ['sent', 'overdue'], to: 'paid' },
  cancel: { from: ['draft', 'sent', 'overdue'], to: 'cancelled' },
})

/**
 * A payment only moves forward. Money that came in counts even after a declined attempt or a closed page: it is
 * there. `reinstate` is a refund that the client's bank returned.
 */
export const paymentMachine = defineMachine(['pending', 'processing', 'completed', 'failed', 'cancelled', 'refunded'], {
  hold: { from: ['pending'], to: 'processing' },
  complete: { from: ['pending', 'processing', 'failed', 'cancelled'], to: 'completed' },
  fail: { from: ['pending', 'processing'], to: 'failed' },
  cancel: { from: ['pending', 'processing'], to: 'cancelled' },
  refund: { from: ['completed'], to: 'refunded' },
  reinstate: { from: ['refunded'], to: 'completed' },
})

/** A refund that succeeded can still fail: the bank may send the money back days later. */
export const refundMachine = defineMachine(['pending', 'processing', 'succeeded', 'failed'], {
  send: { from: ['pending', 'processing'], to: 'processing' },
  succeed: { from: ['pending', 'processing'], to: 'succeeded' },
  fail: { from: ['pending', 'processing', 'succeeded'], to: 'failed' },
})
