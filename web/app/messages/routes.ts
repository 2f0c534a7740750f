import { route } from '@react-router/dev/routes'

export const messageRoutes = [route('messages', 'messages/pages/messages.tsx')]
