import { addressParser } from 'postal-mime';

/** Behind these boxes is a house, not who wrote. */
const ofHouse =
  /^(?:admin|alerts?|bolet[ií]n|briefings?|bulletin|contact|daily|digest|do[._-]?not[._-]?reply|editors?|hello|info|letters?|mail|news|news[._-]?letters?|no[._-]?reply|notifications?|nyhetsbrev|presse?|redac(?:cion|tion)|redaktion|redazione|service|subscriptions?|support|team|updates?|weekly)(?:[._+\d-].{0,60})?@/i;

/** Who sent a letter (`Ida Holm <ida@news.example>`): who wrote it, or who published it. */
export function senderOf(mailbox: string): ['author' | 'publisher', string] {
  const [first] = addressParser(mailbox);
  const name = first?.name || mailbox;
  return [first?.name && ofHouse.test(first.address ?? '') ? 'publisher' : 'author', name];
}
