import type { LaterWords } from '../../later-words.js';

export default {
  close: 'Kapat',
  previous: 'Önceki görsel',
  next: 'Sonraki görsel',
  copied: 'Künye kopyalandı',
  notCopied: 'Künye kopyalanamadı.',
  license: 'Lisans: ',
  reserved: 'Tüm hakları saklıdır',
  free: 'Telif hakkı yok: Herkes her amaçla kullanabilir.',
  share: 'Kopyalanabilir ve paylaşılabilir.',
  adapt: 'Uyarlanabilir.',
  unchanged: 'Değiştirilemez.',
  attribute: 'Eser sahibinin adı belirtilmelidir.',
  noncommercial: 'Ticari amaçla kullanılamaz.',
  sharealike: 'Türetilen eserler aynı lisansla paylaşılmalıdır.',
  passOn: 'Haberle birlikte yeniden yayımlanabilir.',
  notPassOn: 'Haberle birlikte yeniden yayımlanamaz.',
  acquire: 'Lisans al',
} satisfies Partial<LaterWords>;
