import { type App, scopes } from '../../platform/http/index.ts'
import * as message from './change-message.ts'
import * as room from './change-room.ts'
import type { Context } from './context.ts'
import { dismissReport, readReport, readReports, resolveReport, takeUpReport } from './decide-report.ts'
import { markDelivered, markRead } from './mark-read.ts'
import { openBidRoom, openOrderRoom, openRoom } from './open-room.ts'
import { readMessages, readParticipants, readRooms, readUnread } from './read-rooms.ts'
import { readOwnReports, reportMessage } from './report-message.ts'
import * as messageSpec from './schema/message-routes.ts'
import * as reportSpec from './schema/report.ts'
import * as roomSpec from './schema/room-routes.ts'
import * as templateSpec from './schema/template.ts'
import { sendMessage } from './send-message.ts'
import { closeSupportRoom, enterRoom, readSupportRooms } from './staff-rooms.ts'
import { sync } from './sync.ts'
import * as template from './templates.ts'

export function chatRoutes(app: App, context: Context): void {
  roomRoutes(app, context)
  messageRoutes(app, context)
  reportRoutes(app, context)
  templateRoutes(app, context)
}

function roomRoutes(app: App, context: Context): void {
  const { users, staff } = scopes(app, 'Chat')
  const helpers = staff('support', 'moderator')
  const people = '/chat/rooms/:id/participants'

  users.get('/chat/rooms', roomSpec.listRooms, ({ call, query }) => readRooms(context, call, query))
  users.post('/chat/rooms', roomSpec.openRoom, ({ call, body }) => openRoom(context, call, body))
  users.post('/orders/:id/chat', roomSpec.openOrderRoom, ({ call, params }) => openOrderRoom(context, call, params.id))
  users.post('/bids/:id/chat', roomSpec.openBidRoom, ({ call, params }) => openBidRoom(context, call, params.id))
  users.get('/chat/rooms/:id', roomSpec.readRoom, ({ call, params }) => room.readRoom(context, call, params.id))
  users.patch('/chat/rooms/:id', roomSpec.renameRoom, ({ call, params, body }) =>
    room.renameRoom(context, call, params.id, body.title),
  )
  users.patch('/chat/rooms/:id/settings', roomSpec.changeSettings, ({ call, params, body }) =>
    room.changeSettings(context, call, params.id, body),
  )
  users.post('/chat/rooms/:id/leave', roomSpec.leaveRoom, ({ call, params }) =>
    room.leaveRoom(context, call, params.id),
  )
  users.get(people, roomSpec.listParticipants, ({ call, params, query }) =>
    readParticipants(context, call, params.id, query),
  )
  users.post(people, roomSpec.addParticipant, ({ call, params, body }) =>
    room.addParticipant(context, call, params.id, body.user_id),
  )
  users.patch(`${people}/:user_id`, roomSpec.changeRole, ({ call, params, body }) =>
    room.changeRole(context, call, params, body.role),
  )
  users.delete(`${people}/:user_id`, roomSpec.removeParticipant, ({ call, params }) =>
    room.removeParticipant(context, call, params),
  )

  helpers.get('/staff/chat/support', roomSpec.listSupport, ({ query }) => readSupportRooms(context, query))
  helpers.post('/chat/rooms/:id/enter', roomSpec.enterRoom, ({ call, params, body }) =>
    enterRoom(context, call, params.id, body.reason),
  )
  helpers.post('/chat/rooms/:id/close', roomSpec.closeRoom, ({ call, params }) =>
    closeSupportRoom(context, call, params.id),
  )
}

function messageRoutes(app: App, context: Context): void {
  const { users } = scopes(app, 'Chat')

  users.get('/chat/unread', messageSpec.countUnread, ({ call }) => readUnread(context, call))
  users.get('/chat/sync', messageSpec.sync, ({ call, query }) => sync(context, call, query))
  users.get('/chat/rooms/:id/messages', messageSpec.listMessages, ({ call, params, query }) =>
    readMessages(context, call, params.id, query),
  )
  users.post('/chat/rooms/:id/messages', messageSpec.sendMessage, ({ call, params, body }) =>
    sendMessage(context, call, params.id, body),
  )
  users.post('/chat/rooms/:id/read', messageSpec.markRead, ({ call, params, body }) =>
    markRead(context, call, params.id, body.seq),
  )
  users.post('/chat/rooms/:id/delivered', messageSpec.markDelivered, ({ call, params, body }) =>
    markDelivered(context, call, params.id, body.seq),
  )
  users.get('/chat/messages/:id', messageSpec.readMessage, ({ call, params }) =>
    message.readMessage(context, call, params.id),
  )
  users.patch('/chat/messages/:id', messageSpec.editMessage, ({ call, params, body }) =>
    message.editMessage(context, call, params.id, body.content),
  )
  users.get('/chat/messages/:id/edits', messageSpec.listEdits, ({ call, params, query }) =>
    message.readEdits(context, call, params.id, query),
  )
  users.delete('/chat/messages/:id', messageSpec.deleteMessage, ({ call, params }) =>
    message.deleteMessage(context, call, params.id),
  )
  users.post('/chat/messages/:id/restore', messageSpec.restoreMessage, ({ call, params }) =>
    message.restoreMessage(context, call, params.id),
  )
}

function reportRoutes(app: App, context: Context): void {
  const { users, staff } = scopes(app, 'Chat reports')
  const moderators = staff('moderator')

  users.post('/chat/messages/:id/reports', reportSpec.reportMessage, ({ call, params, body }) =>
    reportMessage(context, call, params.id, body),
  )
  users.get('/chat/reports', reportSpec.listOwnReports, ({ call, query }) => readOwnReports(context, call, query))
  moderators.get('/staff/chat/reports', reportSpec.listReports, ({ call, query }) => readReports(context, call, query))
  moderators.get('/staff/chat/reports/:id', reportSpec.readReport, ({ call, params }) =>
    readReport(context, call, params.id),
  )
  moderators.post('/staff/chat/reports/:id/review', reportSpec.reviewReport, ({ call, params, body }) =>
    takeUpReport(context, call, params.id, body ?? {}),
  )
  moderators.post('/staff/chat/reports/:id/dismiss', reportSpec.dismissReport, ({ call, params, body }) =>
    dismissReport(context, call, params.id, body ?? {}),
  )
  moderators.post('/staff/chat/reports/:id/resolve', reportSpec.resolveReport, ({ call, params, body }) =>
    resolveReport(context, call, params.id, body),
  )
}

function templateRoutes(app: App, context: Context): void {
  const { users, staff } = scopes(app, 'Chat templates')
  const editors = staff('support', 'moderator')
  const one = '/chat/templates/:id'

  users.get('/chat/templates', templateSpec.listTemplates, ({ call, query }) =>
    template.readTemplates(context, call, query),
  )
  users.get(one, templateSpec.readTemplate, ({ call, params }) => template.readTemplate(context, call, params.id))
  users.post(`${one}/preview`, templateSpec.previewTemplate, ({ call, params, body }) =>
    template.previewTemplate(context, call, params.id, body.variables),
  )
  editors.post('/chat/templates', templateSpec.makeTemplate, ({ call, body }) =>
    template.makeTemplate(context, call, body),
  )
  editors.patch(one, templateSpec.editTemplate, ({ call, params, body }) =>
    template.editTemplate(context, call, params.id, body),
  )
  editors.delete(one, templateSpec.deleteTemplate, ({ call, params }) =>
    template.deleteTemplate(context, call, params.id),
  )
  editors.post(`${one}/restore`, templateSpec.restoreTemplate, ({ call, params }) =>
    template.restoreTemplate(context, call, params.id),
  )
}
