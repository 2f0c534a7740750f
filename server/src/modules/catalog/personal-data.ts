import type { PersonalData } from '../../kernel/personal-data.ts'

const ours = 'The catalog is what the operator offers.'
const texts = ['name', 'description']
const found = ['slug', 'meta_title', 'meta_description']

export const personalData: PersonalData = {
  service_categories: { keep: { [ours]: [...texts, ...found, 'icon', 'color', 'banner_image', 'keywords'] } },
  service_subcategories: {
    keep: {
      [ours]: [...texts, ...found, 'icon', 'image', 'required_tools', 'required_materials', 'safety_requirements'],
    },
  },
  service_addons: { keep: { [ours]: [...texts, 'image', 'prerequisites'] } },
  service_packages: { keep: { [ours]: [...texts, 'valid_from', 'valid_until'] } },
  service_package_addons: {},
  service_areas: { keep: { [ours]: ['name', 'city', 'state', 'country', 'postal_codes'] } },
  service_area_categories: {},
  catalog_translations: { keep: { [ours]: ['language_code', 'value'] } },
  catalog_version: {},
}
