import type { LaterWords } from '../../later-words.js';

export default {
  close: 'Schließen',
  previous: 'Vorheriges Bild',
  next: 'Nächstes Bild',
  copied: 'Bildnachweis kopiert',
  notCopied: 'Der Bildnachweis konnte nicht kopiert werden.',
  license: 'Lizenz: ',
  reserved: 'Alle Rechte vorbehalten',
  free: 'Frei von Urheberrechten: Jeder darf es für alles verwenden.',
  share: 'Es darf kopiert und geteilt werden.',
  adapt: 'Es darf bearbeitet werden.',
  unchanged: 'Es darf nicht verändert werden.',
  attribute: 'Der Urheber ist zu nennen.',
  noncommercial: 'Nicht für kommerzielle Zwecke.',
  sharealike: 'Bearbeitungen sind unter derselben Lizenz weiterzugeben.',
  passOn: 'Es darf mit dem Artikel weitergegeben werden.',
  notPassOn: 'Es darf nicht mit dem Artikel weitergegeben werden.',
  acquire: 'Lizenz erwerben',
} satisfies Partial<LaterWords>;
