import '@material/web/labs/card/outlined-card.js';
