import { createLink, type LinkComponent } from '@tanstack/react-router'
import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import buttonClasses from './ButtonLink.module.css'
import { Icon, type IconName } from './Icon.js'

interface Props extends ComponentPropsWithoutRef<'a'> {
  icon?: IconName
  weight?: 'primary' | 'plain'
}

const Anchor = forwardRef<HTMLAnchorElement, Props>(function Anchor(
  { icon, weight = 'plain', children, ...rest },
  ref,
) {
  return (
    <a ref={ref} {...rest} className={buttonClasses.link} data-weight={weight}>
      {icon ? <Icon name={icon} size={17} /> : null}
      {children}
    </a>
  )
})

const Created = createLink(Anchor)

/** A link with the weight of a button: it goes somewhere, so it is a link, and may be opened in a new tab. */
export const ButtonLink: LinkComponent<typeof Anchor> = (props) => <Created preload="intent" {...props} />
