<?php
/**
 * Lets our tags through WordPress's filter, so that authors without `unfiltered_html` may write them.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** What every tag may have, ours too. No `style`: the filter would let some of it through. */
const GLOBAL_ATTRIBUTES = array(
	'aria-describedby' => true,
	'aria-hidden'      => true,
	'aria-label'       => true,
	'aria-labelledby'  => true,
	'class'            => true,
	'data-*'           => true,
	'dir'              => true,
	'hidden'           => true,
	'id'               => true,
	'lang'             => true,
	'role'             => true,
	'slot'             => true,
	'title'            => true,
);

add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' !== $context ) {
			return $tags;
		}
		// Ordinary elements stand in our slots, and some of those that we ask for are not in WordPress's own list.
		$ordinary = array(
			'a'       => array( 'hreflang' => true ),
			'button'  => array( 'aria-pressed' => true ),
			'img'     => array(
				'decoding'      => true,
				'fetchpriority' => true,
				'sizes'         => true,
				'srcset'        => true,
			),
			'picture' => array(),
			'source'  => array(
				'height' => true,
				'media'  => true,
				'sizes'  => true,
				'srcset' => true,
				'type'   => true,
				'width'  => true,
			),
			'time'    => array( 'datetime' => true ),
		);
		foreach ( $ordinary as $tag => $attributes ) {
			$had          = $tags[ $tag ] ?? GLOBAL_ATTRIBUTES;
			$tags[ $tag ] = is_array( $had ) ? $had + $attributes : $had;
		}
		foreach ( $tags as $tag => $attributes ) {
			if ( is_array( $attributes ) ) {
				$tags[ $tag ] = $attributes + array( 'slot' => true );
			}
		}
		foreach ( manifest()['attributes'] as $tag => $attributes ) {
			$tags[ $tag ] = array_fill_keys( $attributes, true ) + GLOBAL_ATTRIBUTES;
		}
		return $tags;
	},
	10,
	2
);

// Where an address stands in an attribute of ours, it may not be one that runs code either.
add_filter(
	'wp_kses_uri_attributes',
	function ( $names ) {
		return array_values( array_unique( array_merge( $names, manifest()['addresses'] ) ) );
	}
);
