import type areas from '../locales/ky/areas.json'
import type auth from '../locales/ky/auth.json'
import type common from '../locales/ky/common.json'
import type errors from '../locales/ky/errors.json'
import type home from '../locales/ky/home.json'
import type messages from '../locales/ky/messages.json'
import type notifications from '../locales/ky/notifications.json'
import type orderForm from '../locales/ky/order-form.json'
import type orders from '../locales/ky/orders.json'
import type photos from '../locales/ky/photos.json'
import type profile from '../locales/ky/profile.json'
import type providerDesk from '../locales/ky/provider-desk.json'
import type providers from '../locales/ky/providers.json'
import type search from '../locales/ky/search.json'
import type services from '../locales/ky/services.json'
import type status from '../locales/ky/status.json'

/**
 * The words of the interface by namespace, one per feature. Kyrgyz gives the shape that keys are checked against;
 * web/scripts/check-locales.ts holds the other languages to it.
 */
export interface Catalog {
  areas: typeof areas
  auth: typeof auth
  common: typeof common
  errors: typeof errors
  home: typeof home
  messages: typeof messages
  notifications: typeof notifications
  'order-form': typeof orderForm
  orders: typeof orders
  photos: typeof photos
  profile: typeof profile
  'provider-desk': typeof providerDesk
  providers: typeof providers
  search: typeof search
  services: typeof services
  status: typeof status
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Catalog
  }
}
