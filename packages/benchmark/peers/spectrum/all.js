import './card.js';
import '@spectrum-web-components/action-button/sp-action-button.js';
import '@spectrum-web-components/action-group/sp-action-group.js';
import '@spectrum-web-components/avatar/sp-avatar.js';
import '@spectrum-web-components/divider/sp-divider.js';
