import { route } from '@react-router/dev/routes'

/** Files, at the root and without a language. */
export const sceneRoutes = [route('scenes/:icon/:name', 'scenes/scene-file.ts')]
