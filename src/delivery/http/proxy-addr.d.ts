/** Types for what we use of proxy-addr, which brings none; Express finds `req.ip` by it. */
declare module 'proxy-addr' {
  import type { IncomingMessage } from 'node:http'

  type Trust = (address: string, hop: number) => boolean
  function proxyaddr(req: IncomingMessage, trust: Trust): string
  namespace proxyaddr {
    function compile(trusted: readonly string[]): Trust
  }
  export default proxyaddr
}
