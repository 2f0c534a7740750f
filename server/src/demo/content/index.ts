export { areas } from './areas.ts'
export { catalog } from './catalog/index.ts'
export { orderTexts } from './orders/index.ts'
export { clients, providers, staff } from './people/index.ts'
