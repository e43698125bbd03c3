import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Galley',
    brandUrl: './',
    colorPrimary: '#a3232b',
    colorSecondary: '#a3232b',
    appBg: '#f7f5f0',
    appBorderRadius: 2,
    inputBorderRadius: 2,
    fontBase: 'system-ui, sans-serif',
  }),
});
