import type { LaterWords } from '../../later-words.js';

export default {
  close: 'Fechar',
  previous: 'Imagem anterior',
  next: 'Imagem seguinte',
  copied: 'Crédito copiado',
  notCopied: 'Não foi possível copiar o crédito.',
  license: 'Licença: ',
  reserved: 'Todos os direitos reservados',
  free: 'Livre de direitos autorais: qualquer pessoa pode usá-la para qualquer fim.',
  share: 'Pode ser copiada e compartilhada.',
  adapt: 'Pode ser adaptada.',
  unchanged: 'Não pode ser alterada.',
  attribute: 'É preciso citar o autor.',
  noncommercial: 'Não pode ser usada para fins comerciais.',
  sharealike: 'As obras derivadas devem ter a mesma licença.',
  passOn: 'Pode ser republicada com o artigo.',
  notPassOn: 'Não pode ser republicada com o artigo.',
  acquire: 'Obter uma licença',
} satisfies Partial<LaterWords>;
