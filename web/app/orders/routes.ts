import { route } from '@react-router/dev/routes'

export const orderRoutes = [
  route('orders', 'orders/pages/my-orders.tsx'),
  route('orders/:id', 'orders/pages/order.tsx'),
  route('orders/:id/photos', 'orders/pages/photos.tsx'),
  route('orders/:id/pay', 'orders/pages/pay.tsx'),
  route('orders/:id/paid', 'orders/pages/paid.tsx'),
  route('orders/:id/rate', 'orders/pages/rate.tsx'),
  route('orders/:id/cancel', 'orders/pages/cancel.tsx'),
  route('orders/:id/dispute', 'orders/pages/dispute.tsx'),
  route('orders/:id/invoice', 'orders/pages/invoice.tsx'),
  route('orders/:id/invoice.pdf', 'orders/pages/invoice-pdf.ts'),
]
