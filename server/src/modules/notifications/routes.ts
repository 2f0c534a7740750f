import { type App, scopes, takeForms } from '../../platform/http/index.ts'
import type { Context } from './context.ts'
import * as letters from './dead-letters.ts'
import { editPreferences, getPreferences } from './preferences.ts'
import * as wish from './preferences-schema.ts'
import * as devices from './push-devices.ts'
import * as read from './read-notifications.ts'
import * as schema from './schema.ts'
import { sendTest } from './send-test.ts'
import * as staffSpec from './staff-schema.ts'
import * as spec from './template-schema.ts'
import * as templates from './templates.ts'
import * as hooks from './webhook-schema.ts'
import { receiveMailReports, receiveTwilio } from './webhooks.ts'

export function notificationRoutes(app: App, context: Context): void {
  const { users } = scopes(app, 'Notifications')

  users.get('/notifications', schema.listNotifications, ({ call, query }) => read.listOwn(context, call, query))
  users.get('/notifications/unread-count', schema.countUnread, ({ call }) => read.countUnread(context, call))
  users.post('/notifications/read-all', schema.markAllRead, ({ body, call }) => read.markAllRead(context, call, body))
  users.post('/notifications/test', schema.sendTest, ({ body, call }) => sendTest(context, call, body))

  users.get('/notifications/preferences', wish.getPreferences, ({ call }) => getPreferences(context, call))
  users.patch('/notifications/preferences', wish.editPreferences, ({ body, call }) =>
    editPreferences(context, call, body),
  )

  users.get('/notifications/push-key', wish.getPushKey, async () => devices.pushKey(context))
  users.get('/notifications/push-subscriptions', wish.listPushSubscriptions, ({ call, query }) =>
    devices.listDevices(context, call, query),
  )
  users.post('/notifications/push-subscriptions', wish.subscribeWeb, ({ body, call }) =>
    devices.subscribeWeb(context, call, body),
  )
  users.post('/notifications/push-subscriptions/remove', wish.unsubscribeEndpoint, ({ body, call }) =>
    devices.removeEndpoint(context, call, body.endpoint),
  )
  users.get('/notifications/push-subscriptions/:id', wish.getPushSubscription, ({ call, params }) =>
    devices.getDevice(context, call, params.id),
  )
  users.delete('/notifications/push-subscriptions/:id', wish.unsubscribe, ({ call, params }) =>
    devices.removeDevice(context, call, params.id),
  )
  users.post('/notifications/fcm-tokens', wish.registerFcm, ({ body, call }) =>
    devices.registerFcm(context, call, body),
  )

  users.get('/notifications/:id', schema.getNotification, ({ call, params }) => read.getOwn(context, call, params.id))
  users.post('/notifications/:id/read', schema.markRead, ({ call, params }) =>
    read.mark(context, call, params.id, true),
  )
  users.post('/notifications/:id/unread', schema.markUnread, ({ call, params }) =>
    read.mark(context, call, params.id, false),
  )
  users.delete('/notifications/:id', schema.deleteNotification, ({ call, params }) =>
    read.remove(context, call, params.id),
  )
  users.post('/notifications/:id/restore', schema.restoreNotification, ({ call, params }) =>
    read.restore(context, call, params.id),
  )
}

export function templateRoutes(app: App, context: Context): void {
  const staff = scopes(app, 'Notifications').staff('moderator')
  const anyStaff = scopes(app, 'Notifications').staff()

  anyStaff.get('/staff/notification-templates', spec.listTemplates, ({ query }) =>
    templates.listTemplates(context, query),
  )
  anyStaff.get('/staff/notification-templates/:id', spec.getTemplate, ({ params }) =>
    templates.getTemplate(context, params.id),
  )
  staff.post('/staff/notification-templates', spec.createTemplate, ({ body, call }) =>
    templates.createTemplate(context, call, body),
  )
  staff.post('/staff/notification-templates/preview', spec.previewTemplate, ({ body }) =>
    templates.previewTemplate(context, body),
  )
  staff.patch('/staff/notification-templates/:id', spec.editTemplate, ({ body, call, params }) =>
    templates.editTemplate(context, call, params.id, body),
  )
  staff.delete('/staff/notification-templates/:id', spec.deleteTemplate, ({ call, params }) =>
    templates.deleteTemplate(context, call, params.id),
  )
  staff.post('/staff/notification-templates/:id/restore', spec.restoreTemplate, ({ call, params }) =>
    templates.restoreTemplate(context, call, params.id),
  )
}

/** What went wrong, for staff. */
export function deadLetterRoutes(app: App, context: Context): void {
  const staff = scopes(app, 'Notifications').staff('support', 'moderator')

  staff.get('/staff/notifications/dead-letters', staffSpec.listDeadLetters, ({ query }) =>
    letters.listDeadLetters(context, query),
  )
  staff.post('/staff/notifications/dead-letters/:id/resend', staffSpec.resendDeadLetter, ({ call, params }) =>
    letters.resend(context, call, params.id),
  )
  staff.get('/staff/notifications/suppressions', staffSpec.listSuppressions, ({ query }) =>
    letters.listRefusing(context, query),
  )
  staff.delete('/staff/notifications/suppressions/:id', staffSpec.liftSuppression, ({ call, params }) =>
    letters.lift(context, call, params.id),
  )
}

/** What providers tell of what they took. */
export function webhookRoutes(app: App, context: Context): void {
  const { anyone } = scopes(app, 'Notifications')

  anyone.post('/notifications/webhooks/mail', hooks.receiveMailReports, ({ body, call, request }) =>
    receiveMailReports(context, call, body.reports, request),
  )
  takeForms(app, (forms) => {
    scopes(forms, 'Notifications').anyone.post(
      '/notifications/webhooks/twilio',
      hooks.receiveTwilio,
      ({ body, call, request }) => receiveTwilio(context, call, body, request),
    )
  })
}
