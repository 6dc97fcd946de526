import type { InEveryLanguage } from '../../kernel/languages.js'

/** A sign-in that did not happen, in words that give nothing away. */
export class SignInRefused extends Error {
  constructor(
    readonly kind: 'WrongCredentials' | 'WrongCode' | 'StartAgain' | 'TooManyTries' | 'NotOffered' | 'SignInNeeded' | 'WeakPassword' | 'LastWay' | 'NoAccount' | 'ReasonNeeded',
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

export function weakPassword(): SignInRefused {
  return new SignInRefused(
    'WeakPassword',
    { en: 'This password is too easy to guess.', vi: 'Mật khẩu này quá dễ đoán.' },
    { en: 'Take 12 to 128 characters, at least five different ones; a sentence is good.', vi: 'Dùng 12 đến 128 ký tự, ít nhất năm ký tự khác nhau; có thể dùng cả một câu.' },
    422,
  )
}

export function lastWay(): SignInRefused {
  return new SignInRefused(
    'LastWay',
    { en: 'This passkey is the last way into your account.', vi: 'Khóa truy cập này là cách đăng nhập cuối cùng của bạn.' },
    { en: 'Add another one before you remove it.', vi: 'Hãy thêm một khóa khác trước khi gỡ.' },
    409,
  )
}

export function noAccount(): SignInRefused {
  return new SignInRefused(
    'NoAccount',
    { en: 'There is no account with a password under this login.', vi: 'Không có tài khoản dùng mật khẩu với tên đăng nhập này.' },
    { en: 'Check the spelling.', vi: 'Hãy kiểm tra lại tên đăng nhập.' },
    404,
  )
}

export function reasonNeeded(): SignInRefused {
  return new SignInRefused(
    'ReasonNeeded',
    { en: 'The reason is missing.', vi: 'Chưa nêu lý do.' },
    { en: 'Say why, for the audit trail.', vi: 'Hãy nêu lý do để lưu trong nhật ký thay đổi.' },
    422,
  )
}
