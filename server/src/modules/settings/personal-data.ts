import type { PersonalData } from '../../kernel/personal-data.ts'

const ours = 'What the operator says, to everybody.'

export const personalData: PersonalData = {
  languages: { keep: { [ours]: ['code', 'name', 'native_name', 'flag_icon', 'locale_code', 'currency_code'] } },
  system_settings: {
    keep: { [ours]: ['key', 'value', 'description', 'validation_regex', 'min_value', 'max_value', 'category'] },
  },
  app_versions: {
    keep: {
      [ours]: [
        'version',
        'release_notes',
        'download_url',
        'checksum',
        'min_os_version',
        'max_os_version',
        'device_requirements',
      ],
    },
  },
}
