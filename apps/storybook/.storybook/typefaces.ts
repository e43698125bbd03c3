// The typefaces that the themes name. The tokens bring none; a publisher has its own.
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/newsreader/opsz-italic.css';
import '@fontsource-variable/libre-franklin';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '@fontsource-variable/playfair-display';
// Drawn small capitals: what most webfonts are served without.
import '@fontsource/spectral-sc/600.css';
import '@fontsource-variable/bricolage-grotesque/standard.css';
import '@fontsource-variable/literata/opsz.css';
import '@fontsource-variable/literata/opsz-italic.css';
import '@fontsource-variable/bitter';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource-variable/noto-naskh-arabic';
import '@fontsource-variable/vazirmatn';
import '@fontsource-variable/noto-sans-jp';
