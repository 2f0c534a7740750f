import { route } from '@react-router/dev/routes'

/** The pages of those who offer services. */
export const providerDeskRoutes = [
  route('feed', 'provider-desk/pages/feed.tsx'),
  route('jobs', 'provider-desk/pages/jobs.tsx'),
  route('jobs/:id', 'provider-desk/pages/job.tsx'),
  route('jobs/:id/quote', 'provider-desk/pages/quote.ts'),
  route('offers', 'provider-desk/pages/offers.tsx'),
  route('calendar', 'provider-desk/pages/calendar.tsx'),
  route('earnings', 'provider-desk/pages/earnings.tsx'),
  route('business', 'provider-desk/pages/business.tsx'),
  route('business/profile', 'provider-desk/pages/business-profile.tsx'),
  route('business/services', 'provider-desk/pages/services.tsx'),
  route('business/verification', 'provider-desk/pages/verification.tsx'),
  route('business/payout', 'provider-desk/pages/payout.tsx'),
]
