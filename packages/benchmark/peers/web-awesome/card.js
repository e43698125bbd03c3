import '@awesome.me/webawesome/dist/components/card/card.js';
