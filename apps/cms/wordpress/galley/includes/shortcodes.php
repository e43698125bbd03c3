<?php
/**
 * The shortcodes: each named after its element, with its attributes.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** What prints each element in a post, with attributes and content as an author gives them. Blocks and shortcodes both come here. */
function printers(): array {
	$of_post = function ( callable $printer ) {
		return function ( array $attributes, string $content ) use ( $printer ) {
			$post = get_post();
			return $post ? $printer( $attributes, $post, $content ) : '';
		};
	};
	return array(
		'byline-card'       => $of_post( __NAMESPACE__ . '\byline_card' ),
		'photo-credit'      => function ( array $attributes, string $content ) {
			if ( '' !== trim( $content ) ) {
				return element( 'galley-photo-credit', $attributes, $content );
			}
			$picture = (int) ( $attributes['picture'] ?? 0 );
			return photo_credit( $attributes, $picture ? $picture : (int) get_post_thumbnail_id() );
		},
		'related-link'      => __NAMESPACE__ . '\related_link',
		'related-links'     => function ( array $attributes, string $content ) {
			return element( 'galley-related-links', $attributes, $content );
		},
		'font-size-control' => __NAMESPACE__ . '\font_size_control',
		'licensing-footer'  => $of_post( __NAMESPACE__ . '\licensing_footer' ),
	);
}

/** Prints an element, and has script and stylesheet come. */
function printed( string $name, array $attributes, string $content = '' ): string {
	load();
	return printers()[ $name ]( $attributes, $content );
}

/** `galley_related_link` of `related-link`. */
function shortcode_name( string $name ): string {
	return 'galley_' . str_replace( '-', '_', $name );
}

/** The names of all our shortcodes. */
function shortcode_names(): array {
	return array_map( __NAMESPACE__ . '\shortcode_name', array_keys( printers() ) );
}

/** The attributes of a shortcode: `zoomable` alone, without a value, is true. */
function shortcode_attributes( $given ): array {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$attributes[ strtolower( $value ) ] = true;
		} else {
			$attributes[ $name ] = $value;
		}
	}
	unset( $attributes[''] );
	return $attributes;
}

add_action(
	'init',
	function () {
		foreach ( array_keys( printers() ) as $name ) {
			add_shortcode(
				shortcode_name( $name ),
				function ( $given, $content = '' ) use ( $name ) {
					return printed( $name, shortcode_attributes( $given ), do_shortcode( (string) $content ) );
				}
			);
		}
	}
);

/** Runs our shortcodes alone, before WordPress makes paragraphs of what stands in them. */
function run_shortcodes( string $text ): string {
	global $shortcode_tags;
	$all = $shortcode_tags;
	// phpcs:disable WordPress.WP.GlobalVariablesOverride -- put back below, as WordPress does for embeds.
	$shortcode_tags = array_intersect_key( $all, array_flip( shortcode_names() ) );
	foreach ( shortcode_names() as $name ) {
		$text = closed( $name, $text );
	}
	$text           = do_shortcode( shortcode_unautop( $text ) );
	$shortcode_tags = $all;
	// phpcs:enable
	return $text;
}

/**
 * Closes the shortcodes that nothing closes. WordPress would take all up to the end of the next one of the same name for the
 * content of such a shortcode, and what stands between them would be lost.
 */
function closed( string $name, string $text ): string {
	$another = "\\[$name\\b";
	return preg_replace( "~($another(?:[^\\]/]|/(?!\\]))*+)\\](?=(?:(?!\\[/?$name\\b).)*+(?:$another|\\z))~s", '$1/]', $text ) ?? $text;
}
