/** The words of the data dictionary. */
export const chatTypes = ['order_chat', 'support_chat', 'general_chat'] as const
export type ChatType = (typeof chatTypes)[number]

export const messageTypes = ['text', 'image', 'file', 'system', 'order_update'] as const
export type MessageType = (typeof messageTypes)[number]

export const participantRoles = ['member', 'admin', 'moderator'] as const
export type ParticipantRole = (typeof participantRoles)[number]

export const reportReasons = ['spam', 'harassment', 'inappropriate_content', 'fake_information', 'other'] as const
export const reportStates = ['pending', 'under_review', 'resolved', 'dismissed'] as const
export type ReportState = (typeof reportStates)[number]

export const templateCategories = ['greeting', 'order_update', 'support', 'general'] as const

/** The longest text of a message, in characters. */
export const longestText = 4_000

/** People in one room. */
export const mostMembers = 1_000

/** Up to this many people see what each of them has received and read, and who is there. */
export const mostWithReceipts = 20

/** Letters of a message that others are told of it. */
export const previewLength = 200
