import { route } from '@react-router/dev/routes'

export const areaRoutes = [route('areas', 'areas/pages/areas.tsx'), route('areas/:id', 'areas/pages/area.tsx')]
