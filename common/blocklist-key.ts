/**
 * The operator's key to Spamhaus' Data Query Service stands in the names that are asked for. Whoever speaks of such a
 * name has this label in the key's place; on the wire alone it is the key.
 */
export const KEY_LABEL = 'dqs-key';
