<?php
/**
 * The elements, as their manifest describes them, and how one is printed.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** What the manifest says: `attributes` of each tag, and the names of those that hold `addresses`. */
function manifest(): array {
	static $manifest;
	return $manifest ??= require dirname( __DIR__ ) . '/allowed-html.php';
}

/**
 * An element of ours. Attributes that it does not know are left out, and so is what is null or false; true stands without
 * a value. `$content` is printed as it is: escape it before.
 */
function element( string $tag, array $attributes, string $content = '' ): string {
	$known = array_merge( manifest()['attributes'][ $tag ], array( 'class', 'id', 'lang' ) );
	$html  = "<$tag";
	foreach ( array_intersect_key( $attributes, array_flip( $known ) ) as $name => $value ) {
		if ( null === $value || false === $value ) {
			continue;
		}
		$html .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( safe_value( $name, (string) $value ) ) );
	}
	return "$html>$content</$tag>";
}

/** The value of an attribute, without `javascript:` and the like where it is an address; one may hold several. */
function safe_value( string $name, string $value ): string {
	if ( ! in_array( $name, manifest()['addresses'], true ) ) {
		return $value;
	}
	$one = function ( $address ) {
		return wp_kses_bad_protocol( $address, wp_allowed_protocols() );
	};
	return implode( ' ', array_map( $one, preg_split( '/\s+/', trim( $value ) ) ) );
}

/** The attributes that say something; an element takes an empty one for "print nothing here". */
function filled( array $attributes ): array {
	return array_filter(
		$attributes,
		function ( $value ) {
			return null !== $value && '' !== $value;
		}
	);
}

/** A link, or the words alone where there is no address, or one that runs code. `$attributes` are written by us, never by authors. */
function linked( string $words, string $url, string $attributes = '' ): string {
	$attributes = '' === $attributes ? '' : " $attributes";
	$address    = esc_url( $url );
	return '' === $address
		? sprintf( '<span%s>%s</span>', $attributes, esc_html( $words ) )
		: sprintf( '<a%s href="%s">%s</a>', $attributes, $address, esc_html( $words ) );
}
