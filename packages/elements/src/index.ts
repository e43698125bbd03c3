export * from '@galley/byline-card';
export * from '@galley/photo-credit';
export * from '@galley/related-link';
export * from '@galley/font-size-control';
export * from '@galley/licensing-footer';
