import { route } from '@react-router/dev/routes'

/** The pages of those who offer services. */
export const workRoutes = [
  route('feed', 'work/pages/feed.tsx'),
  route('jobs', 'work/pages/jobs.tsx'),
  route('jobs/:id', 'work/pages/job.tsx'),
  route('jobs/:id/quote', 'work/pages/quote.ts'),
  route('offers', 'work/pages/offers.tsx'),
  route('calendar', 'work/pages/calendar.tsx'),
  route('earnings', 'work/pages/earnings.tsx'),
  route('business', 'work/pages/business.tsx'),
  route('business/profile', 'work/pages/business-profile.tsx'),
  route('business/services', 'work/pages/services.tsx'),
  route('business/verification', 'work/pages/verification.tsx'),
]
