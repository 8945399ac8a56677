/** Where Exim's files are, and whose: Dovecot opens its sockets there. */

export const EXIM_QUEUE = '/var/spool/exim4';
/** Debian's name for it; it reads its keys as this user. */
export const EXIM_USER = 'Debian-exim';
