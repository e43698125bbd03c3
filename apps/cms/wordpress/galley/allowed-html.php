<?php
// Written by generate.js from the manifest of @galley/elements: not to be edited by hand.

defined( 'ABSPATH' ) || exit;

return array(
	'attributes' => array(
		'galley-author' => array( 'credit', 'initials', 'lead', 'separator' ),
		'galley-byline-card' => array( 'format', 'layout', 'max', 'prefix', 'stacked', 'threshold', 'within', 'zone' ),
		'galley-font-size-control' => array( 'disabled', 'for', 'key', 'label', 'preferences', 'print', 'steps', 'storage', 'variant' ),
		'galley-licensing-footer' => array( 'acquire', 'contact', 'disabled', 'for', 'holder', 'href', 'license', 'mining', 'origin', 'pixel', 'rdfa', 'reason', 'require', 'rules', 'since', 'until', 'year', 'zone' ),
		'galley-photo-credit' => array( 'acquire', 'copyable', 'copyright', 'creator', 'decorative', 'digitalsourcetype', 'distributable', 'href', 'license', 'manifest', 'position', 'prefixed', 'ratio', 'rights', 'sensitive', 'source', 'zoomable' ),
		'galley-related-link' => array( 'access', 'duration', 'expires', 'hide-if-current', 'kind', 'label', 'layout', 'prefetch', 'remember', 'sponsored', 'stale-after' ),
		'galley-related-links' => array( 'unique' ),
	),
	'addresses' => array( 'acquire', 'href', 'license', 'manifest', 'origin', 'pixel' ),
);
