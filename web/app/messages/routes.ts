import { index, type RouteConfigEntry, route } from '@react-router/dev/routes'

export const messageRoutes: RouteConfigEntry[] = [
  route('messages/open', 'messages/pages/open.ts'),
  route('messages/:id/report', 'messages/pages/report.tsx'),
  route('messages', 'messages/pages/messages.tsx', [
    index('messages/pages/nothing-open.tsx'),
    route(':id', 'messages/pages/conversation.tsx'),
  ]),
]
