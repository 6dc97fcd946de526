import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { newId } from '../../kernel/ids.js'
import { givenWorld, type World } from '../../testing/world.js'
import { resealSecrets, sealOldSecrets } from './old-secrets.js'
import { isSealed, openSecretBox, SecretBox } from './secret-box.js'

const key = () => randomBytes(32).toString('base64')
const [mine, other] = [newId(), newId()]

describe('a secret', () => {
  const box = new SecretBox(key())

  it('is read again by its own account and the same key only', () => {
    const sealed = box.seal('JBSWY3DPEHPK3PXP', mine)
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
    expect(box.open(sealed, mine)).toBe('JBSWY3DPEHPK3PXP')
    expect(box.open(sealed, other)).toBeNull()
    expect(new SecretBox(key()).open(sealed, mine)).toBeNull()
    expect(box.open(`${sealed.slice(0, -2)}AA`, mine)).toBeNull()
  })

  it('never looks the same twice', () => {
    expect(box.seal('same', mine)).not.toBe(box.seal('same', mine))
  })

  it('has no key of its own in production: one that lies beside the data protects nothing', () => {
    expect(openSecretBox({ MODE: 'production', DATA_DIR: '/nowhere', SECRETS_KEY: undefined })).toBeNull()
  })
})

describe('secrets from before', () => {
  let world: World
  const box = new SecretBox(key())
  beforeAll(async () => {
    world = await givenWorld()
    await world.owner.query(`update account set totp_secret = null`)
    await world.owner.query(
      `insert into account (id, login, password_hash, totp_secret, created_at) values ($1, 'old', 'x', 'OLDSECRET', now())`,
      [mine],
    )
  })
  afterAll(() => world.close())
  const stored = async () =>
    ((await world.owner.query(`select totp_secret from account where id = $1`, [mine])) as { totp_secret: string }[])[0]!.totp_secret

  it('stop the start of production without a key', async () => {
    await expect(sealOldSecrets(world.services.dataSource, null)).rejects.toThrow('SECRETS_KEY must be set')
  })

  it('are sealed at the start, once, and still open', async () => {
    expect(await sealOldSecrets(world.services.dataSource, box)).toBe(1)
    expect(isSealed(await stored())).toBe(true)
    expect(box.open(await stored(), mine)).toBe('OLDSECRET')
    expect(await sealOldSecrets(world.services.dataSource, box)).toBe(0)
  })

  it('stop the start with another key than theirs', async () => {
    await expect(sealOldSecrets(world.services.dataSource, new SecretBox(key()))).rejects.toThrow('not the key')
  })

  it('move to another key: both open while it is changed, and after sealing anew the old one is needed no more', async () => {
    const [oldKey, newKey] = [key(), key()]
    await world.owner.query(`update account set totp_secret = $2, totp_last_step = 7 where id = $1`, [mine, new SecretBox(oldKey).seal('SECRET', mine)])
    const changing = new SecretBox(newKey, oldKey)
    expect(await sealOldSecrets(world.services.dataSource, changing)).toBe(0)
    expect([changing.open(await stored(), mine), changing.isCurrent(await stored(), mine)]).toEqual(['SECRET', false])
    await expect(resealSecrets(world.services.dataSource, new SecretBox(newKey))).rejects.toThrow('SECRETS_KEY_OLD')
    expect(await resealSecrets(world.services.dataSource, changing)).toEqual({ accounts: 1, resealed: 1 })
    expect(new SecretBox(newKey).open(await stored(), mine)).toBe('SECRET')
    expect(new SecretBox(oldKey).open(await stored(), mine)).toBeNull()
    expect(await resealSecrets(world.services.dataSource, new SecretBox(newKey))).toEqual({ accounts: 1, resealed: 0 })
    expect(await world.owner.query(`select totp_last_step from account where id = $1`, [mine])).toMatchObject([{ totp_last_step: expect.anything() }])
  })
})
