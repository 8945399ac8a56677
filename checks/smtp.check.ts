/** SMTP: other servers can bring mail, Delta Chat can hand it in, and nobody else can misuse either. */
import './smtp/answers.check.ts';
import './smtp/encryption.check.ts';
import './smtp/recipients.check.ts';
