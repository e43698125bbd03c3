import '@rhds/elements/rh-alert/rh-alert.js';
import '@rhds/elements/rh-avatar/rh-avatar.js';
import '@rhds/elements/rh-button/rh-button.js';
import '@rhds/elements/rh-button-group/rh-button-group.js';
import '@rhds/elements/rh-card/rh-card.js';
