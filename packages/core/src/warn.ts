export { DEV, warn } from '#dev';
