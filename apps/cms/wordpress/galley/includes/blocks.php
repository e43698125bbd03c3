<?php
/**
 * The blocks. They are rendered here, on the server, by what prints the shortcodes too.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'galley-editor',
			plugins_url( 'blocks/editor.js', PLUGIN_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
			(string) filemtime( dirname( __DIR__ ) . '/blocks/editor.js' ),
			true
		);
		wp_set_script_translations( 'galley-editor', 'galley', dirname( __DIR__ ) . '/languages' );

		foreach ( glob( dirname( __DIR__ ) . '/blocks/*/block.json' ) as $file ) {
			$name = basename( dirname( $file ) );
			register_block_type(
				$file,
				array(
					'render_callback' => function ( $attributes ) use ( $name ) {
						return in_block( printed( $name, $attributes, wp_kses_post( $attributes['content'] ?? '' ) ), $attributes );
					},
				)
			);
		}
	}
);

/** Gives the element the classes that the block's alignment asks for, so that themes lay it out as any block. */
function in_block( string $html, array $attributes ): string {
	$classes = implode( ' ', filled( array( alignment( array( 'attrs' => $attributes ) ), $attributes['className'] ?? '' ) ) );
	return '' === $classes ? $html : preg_replace( '~^<galley-[a-z-]+~', sprintf( '$0 class="%s"', esc_attr( $classes ) ), $html, 1 );
}
