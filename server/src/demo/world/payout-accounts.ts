import type { ProviderContent } from '../content/people/person.ts'
import { demoId } from '../ids.ts'
import { instant } from '../moments.ts'
import { type Row, stamps } from './rows.ts'
import type { Setting } from './setting.ts'
import { phoneNumber } from './users.ts'

type PayoutAccount = Pick<Row<'stored.payout_accounts'>, 'method' | 'holder_name' | 'bank_name' | 'bic'> & {
  /** As the person writes it: it is encrypted when it is loaded. */
  number: string
}

/** There are no such banks, so that no account is a real person's. */
const banks = [
  { name: 'Тулпар Банк', bic: '999001' },
  { name: 'Көпүрө Банк', bic: '999004' },
  { name: 'Ак-Суу Банк', bic: '999007' },
] as const

/** Numbers that the makers of cards publish for tests. */
const cards = ['4242424242424242', '5555555555554444', '4000056655665556'] as const

/** Says where a provider's money goes. Every sixth has not said it yet, nor have those whom staff do not know yet. */
export function addPayoutAccount(
  { world }: Setting,
  content: ProviderContent,
  provider: { id: string; place: number; joined: number },
): void {
  const { place, joined } = provider
  if (!content.verified || place % 6 === 5) return
  const account = accountOf(content, place)
  world['stored.payout_accounts'].push({
    id: demoId(`payout account ${content.login}`, joined),
    provider_id: provider.id,
    ...account,
    number_last4: account.number.slice(-4),
    ...stamps(instant(joined)),
  })
}

function accountOf({ login, name }: ProviderContent, place: number): PayoutAccount {
  const turn = Math.floor(place / 3) % 3
  switch (place % 3) {
    case 0: {
      const { name: bank_name, bic } = banks[turn] ?? banks[0]
      return {
        method: 'bank_account',
        holder_name: name,
        bank_name,
        bic,
        number: `${bic}${1_000_004_713 + place * 137}`,
      }
    }
    case 1: {
      const bank_name = turn === 0 ? 'MBank' : 'MegaPay'
      const number = phoneNumber(500 + place).replaceAll(' ', '')
      return { method: 'mobile_wallet', holder_name: name, bank_name, bic: '', number }
    }
    default: {
      const holder_name = login.replace('.', ' ').toUpperCase()
      return { method: 'card', holder_name, bank_name: '', bic: '', number: cards[turn] ?? cards[0] }
    }
  }
}
