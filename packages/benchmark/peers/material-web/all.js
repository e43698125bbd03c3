import '@material/web/button/outlined-button.js';
import '@material/web/divider/divider.js';
import '@material/web/labs/card/outlined-card.js';
import '@material/web/labs/segmentedbutton/outlined-segmented-button.js';
import '@material/web/labs/segmentedbuttonset/outlined-segmented-button-set.js';
import '@material/web/list/list-item.js';
