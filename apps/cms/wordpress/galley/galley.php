<?php
/**
 * Plugin Name:       Galley
 * Description:       Byline, photo credit, related link, font-size control and licensing footer for news articles, as blocks, shortcodes or plain tags, filled from what WordPress knows.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Galley
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       galley
 * Domain Path:       /languages
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

foreach ( array(
	'elements',
	'settings',
	'allow-tags',
	'leave-markup-alone',
	'spare-in-editors',
	'load-assets',
	'licences',
	'byline-card',
	'photo-credit',
	'related-link',
	'font-size-control',
	'licensing-footer',
	'shortcodes',
	'blocks',
	'placement',
	'author-fields',
	'media-fields',
	'post-licence',
	'settings-page',
) as $file ) {
	require __DIR__ . "/includes/$file.php";
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'galley', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	}
);
