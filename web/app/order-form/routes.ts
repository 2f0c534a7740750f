import { route } from '@react-router/dev/routes'

export const orderFormRoutes = [
  route('orders/new/:step?', 'order-form/pages/new-order.tsx'),
  route('orders/:id/edit/:step?', 'order-form/pages/edit-order.tsx'),
]
