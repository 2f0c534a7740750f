import { applianceOrders } from './appliances.ts'
import { beautyOrders } from './beauty.ts'
import { cleaningOrders } from './cleaning.ts'
import { electricalOrders } from './electrical.ts'
import { learningOrders } from './learning.ts'
import { movingOrders } from './moving.ts'
import type { OrderTexts } from './order-text.ts'
import { outdoorAndComputerOrders } from './outdoors-and-computers.ts'
import { plumbingOrders } from './plumbing.ts'
import { renovationOrders } from './renovation.ts'

/** What is asked for, at least three requests for every subcategory. */
export const orderTexts: OrderTexts = {
  ...cleaningOrders,
  ...plumbingOrders,
  ...electricalOrders,
  ...renovationOrders,
  ...movingOrders,
  ...applianceOrders,
  ...beautyOrders,
  ...learningOrders,
  ...outdoorAndComputerOrders,
}
