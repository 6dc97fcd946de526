import type { InEveryLanguage } from '../../kernel/languages.js'

/** A sign-in that did not happen, in words that give nothing away. */
export class SignInRefused extends Error {
  constructor(
    readonly kind: 'WrongCredentials' | 'WrongCode' | 'StartAgain' | 'TooManyTries' | 'NotOffered' | 'SignInNeeded',
    readonly says: InEveryLanguage,
    readonly remedy: InEveryLanguage,
    readonly status = 400,
  ) {
    super(says.en)
  }
}

/** One text for a login that does not exist, one that is disabled and a wrong password. */
export function wrongCredentials(): SignInRefused {
  return new SignInRefused(
    'WrongCredentials',
    { en: 'The login or the password is not right.', vi: 'Tên đăng nhập hoặc mật khẩu không đúng.' },
    { en: 'Check both and try again, or use another way to sign in.', vi: 'Kiểm tra lại rồi thử lại, hoặc đăng nhập bằng cách khác.' },
    401,
  )
}

export function wrongCode(): SignInRefused {
  return new SignInRefused(
    'WrongCode',
    { en: 'The code is not right, or was used already.', vi: 'Mã không đúng hoặc đã được dùng.' },
    { en: 'Wait for the next code and sign in again from the beginning.', vi: 'Chờ mã tiếp theo và đăng nhập lại từ đầu.' },
    401,
  )
}

export function startAgain(): SignInRefused {
  return new SignInRefused(
    'StartAgain',
    { en: 'This sign-in took too long or was used already.', vi: 'Lần đăng nhập này đã quá lâu hoặc đã được dùng.' },
    { en: 'Begin again.', vi: 'Hãy bắt đầu lại.' },
    401,
  )
}

export function tooManyTries(seconds: number): SignInRefused {
  return new SignInRefused(
    'TooManyTries',
    { en: 'Too many tries.', vi: 'Đã thử quá nhiều lần.' },
    { en: `Try again in ${seconds} s.`, vi: `Hãy thử lại sau ${seconds} giây.` },
    429,
  )
}

export function notOffered(): SignInRefused {
  return new SignInRefused(
    'NotOffered',
    { en: 'This way to sign in is not offered here.', vi: 'Ở đây không có cách đăng nhập này.' },
    { en: 'Use one of the others.', vi: 'Hãy dùng cách khác.' },
    404,
  )
}

export function notSignedIn(): SignInRefused {
  return new SignInRefused(
    'SignInNeeded',
    { en: 'For this you must have signed in within the last ten minutes.', vi: 'Để làm việc này, bạn phải vừa đăng nhập trong mười phút qua.' },
    { en: 'Sign in again.', vi: 'Hãy đăng nhập lại.' },
    401,
  )
}
