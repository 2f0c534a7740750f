/** Why a card is refused: Stripe's codes, and the sentence that Stripe gives with them. */
export interface Decline {
  code: string
  decline_code?: string
  message: string
  param?: string
}

export interface TestCard {
  number: string
  /** The payment method that stands for it in API calls. */
  token: string
  brand: 'amex' | 'discover' | 'jcb' | 'mastercard' | 'unionpay' | 'visa'
  country?: string
  decline?: Decline
  /** Declines only when it is charged; it can be kept for a customer before that. */
  attaches?: boolean
  /** When 3-D Secure is asked for. */
  asks?: 'always' | 'unless_set_up'
  disputed?: 'fraudulent' | 'product_not_received'
  refund?: 'fails' | 'is_pending'
}

const declined = (decline_code: string, message = 'Your card was declined.'): Decline => ({
  code: 'card_declined',
  decline_code,
  message,
})

export const declines = {
  generic: declined('generic_decline'),
  insufficientFunds: declined('insufficient_funds', 'Your card has insufficient funds.'),
  lost: declined('lost_card'),
  stolen: declined('stolen_card'),
  velocity: declined(
    'card_velocity_exceeded',
    'Your card was declined for making repeated attempts too frequently or exceeding its amount limit.',
  ),
  fraudulent: declined('fraudulent'),
  notATestCard: declined(
    'test_mode_live_card',
    'Your card was declined. Your request was in test mode, but used a non test (live) card. ' +
      'For a list of valid test cards, visit: https://docs.stripe.com/testing.',
  ),
  expired: { code: 'expired_card', message: 'Your card has expired.' },
  incorrectCvc: {
    code: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
    param: 'cvc',
  },
  processing: {
    code: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  authenticationRequired: {
    code: 'authentication_required',
    decline_code: 'authentication_required',
    message: 'Your card was declined. This transaction requires authentication.',
  },
  authenticationFailed: {
    code: 'payment_intent_authentication_failure',
    message:
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
  },
} satisfies Record<string, Decline>

const visa = (number: string, name: string, does: Partial<TestCard> = {}): TestCard => ({
  number,
  token: `pm_card_${name}`,
  brand: 'visa',
  ...does,
})

/** The cards of docs.stripe.com/testing that the sandbox knows. */
export const testCards: readonly TestCard[] = [
  visa('4242424242424242', 'visa'),
  visa('4000056655665556', 'visa_debit'),
  visa('5555555555554444', 'mastercard', { brand: 'mastercard' }),
  visa('2223003122003222', 'mastercard_2series', { brand: 'mastercard' }),
  visa('5200828282828210', 'mastercard_debit', { brand: 'mastercard' }),
  visa('5105105105105100', 'mastercard_prepaid', { brand: 'mastercard' }),
  visa('378282246310005', 'amex', { brand: 'amex' }),
  visa('371449635398431', 'amex_2', { brand: 'amex' }),
  visa('6011111111111117', 'discover', { brand: 'discover' }),
  visa('3566002020360505', 'jcb', { brand: 'jcb', country: 'JP' }),
  visa('6200000000000005', 'unionpay', { brand: 'unionpay', country: 'CN' }),
  visa('4000000000000077', 'bypassPending'),

  visa('4000000000000002', 'visa_chargeDeclined', { decline: declines.generic }),
  visa('4000000000009995', 'visa_chargeDeclinedInsufficientFunds', {
    decline: declines.insufficientFunds,
  }),
  visa('4000000000009987', 'visa_chargeDeclinedLostCard', { decline: declines.lost }),
  visa('4000000000009979', 'visa_chargeDeclinedStolenCard', { decline: declines.stolen }),
  visa('4000000000000069', 'chargeDeclinedExpiredCard', { decline: declines.expired }),
  visa('4000000000000127', 'chargeDeclinedIncorrectCvc', { decline: declines.incorrectCvc }),
  visa('4000000000000119', 'chargeDeclinedProcessingError', { decline: declines.processing }),
  visa('4000000000006975', 'visa_chargeDeclinedVelocityLimitExceeded', {
    decline: declines.velocity,
  }),
  visa('4000000000000341', 'chargeCustomerFail', { decline: declines.generic, attaches: true }),
  visa('4100000000000019', 'radarBlock', { decline: declines.fraudulent }),

  visa('4000002500003155', 'authenticationRequiredOnSetup', { asks: 'unless_set_up' }),
  visa('4000002760003184', 'authenticationRequired', { asks: 'always' }),
  visa('4000000000003220', 'threeDSecure2Required', { asks: 'always' }),
  visa('4000000000003063', 'threeDSecureRequired', { asks: 'always' }),
  visa('4000008400001629', 'threeDSecureRequiredChargeDeclined', {
    asks: 'always',
    decline: declines.generic,
  }),
  visa('4000008260003178', 'authenticationRequiredChargeDeclinedInsufficientFunds', {
    asks: 'always',
    decline: declines.insufficientFunds,
  }),

  visa('4000000000000259', 'createDispute', { disputed: 'fraudulent' }),
  visa('4000000000002685', 'createDisputeProductNotReceived', { disputed: 'product_not_received' }),
  visa('4000000000005126', 'refundFail', { refund: 'fails' }),
  visa('4000000000007726', 'pendingRefund', { refund: 'is_pending' }),
]

// Stripe's docs have had these names for the same cards.
const otherTokens: Record<string, string> = {
  pm_card_us: 'pm_card_visa',
  pm_card_chargeDeclined: 'pm_card_visa_chargeDeclined',
  pm_card_chargeDeclinedInsufficientFunds: 'pm_card_visa_chargeDeclinedInsufficientFunds',
}

export function cardByNumber(number: string): TestCard | undefined {
  return testCards.find((card) => card.number === number)
}

export function cardByToken(token: string): TestCard | undefined {
  const wanted = otherTokens[token] ?? token
  return testCards.find((card) => card.token === wanted)
}
