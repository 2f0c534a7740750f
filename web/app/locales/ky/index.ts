import common from './common.json' with { type: 'json' }
import errors from './errors.json' with { type: 'json' }
import start from './start.json' with { type: 'json' }

export const words = { common, errors, start }
