/** The version of Stripe's API whose shapes the sandbox speaks. */
export const apiVersion = '2026-10-28.endive'
