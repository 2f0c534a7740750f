import { route } from '@react-router/dev/routes'

export const orderRoutes = [route('orders', 'orders/pages/my-orders.tsx')]
