/** One Dovecot, whatever the version that its files are written for. */

/** What both versions of the configuration language are rendered from. */
export interface DovecotInstance {
  /** `dovecot` or `dovecot-peer`: the name of its directories. */
  readonly name: string;
  readonly hostname: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly imapPlugins: readonly string[];
  readonly certificate: string;
  /** Where the SMTP server looks for its sockets, and as whom. */
  readonly queue: string;
  readonly client: string;
  readonly listeners: readonly DovecotListener[];
  /** Sieve scripts by when they run; none: mail is not filtered. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Who is in no file may log in, too, with any password: a relay makes accounts that way. */
  readonly anybody: boolean;
  /** The socket of the dict that METADATA is kept in; undefined: a file a mailbox. */
  readonly metadata?: string | undefined;
  /** The file of those who may log in; `protocol` is Dovecot's variable for the protocol. */
  logins(protocol: string): string;
}

export interface DovecotListener {
  readonly service: 'imap' | 'pop3' | 'managesieve';
  readonly name: string;
  readonly port: number;
  readonly tls: boolean;
  readonly addresses: readonly string[];
}
