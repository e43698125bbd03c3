export { toNewsArticle, type NewsArticleOptions } from './news-article.js';
