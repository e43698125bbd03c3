<?php
/**
 * The photo credit: a picture of the media library with its caption, and with what the library knows of its rights.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** What the media library knows of a picture's rights, as attributes of the element. IPTC data that WordPress read on upload fill the gaps. */
function rights_of( int $picture ): array {
	$said = function ( $field ) use ( $picture ) {
		return (string) get_post_meta( $picture, $field, true );
	};
	$iptc = wp_get_attachment_metadata( $picture )['image_meta'] ?? array();
	return filled(
		array(
			'creator'       => $said( 'galley_creator' ) ? $said( 'galley_creator' ) : ( $iptc['credit'] ?? '' ),
			'source'        => $said( 'galley_source' ),
			'license'       => $said( 'galley_license' ),
			'distributable' => $said( 'galley_distributable' ),
			'copyright'     => $iptc['copyright'] ?? '',
		)
	);
}

/** The credit in a `<cite>`, in the order in which the element would write it: "Rodi Said/REUTERS". */
function cite( array $rights ): string {
	$words = implode( '/', filled( array( $rights['creator'] ?? '', $rights['source'] ?? '' ) ) );
	return '' === $words ? '' : sprintf( '<cite>%s</cite>', esc_html( $words ) );
}

/** A `<figcaption>` with caption and credit, or with what there is of them. */
function figcaption( string $caption, string $cite ): string {
	$inner = trim( wp_kses_post( $caption ) . ' ' . $cite );
	return '' === $inner ? '' : "<figcaption>$inner</figcaption>";
}

/**
 * A picture with its credit. Attributes of the element go before what the library says, and so does `caption`.
 */
function photo_credit( array $attributes, int $picture ): string {
	$image = image( $picture, 'large' );
	if ( ! $image ) {
		return '';
	}
	$rights  = filled( $attributes ) + rights_of( $picture );
	$caption = (string) ( $rights['caption'] ?? wp_get_attachment_caption( $picture ) );
	return element( 'galley-photo-credit', $rights, "<figure>$image" . figcaption( $caption, cite( $rights ) ) . '</figure>' );
}

/** A picture of the library in markup of ours. Some themes write sizes into its `style`, which are meant for markup of theirs. */
function image( int $picture, string $size, array $attributes = array() ): string {
	$unstyled = function ( $attributes ) {
		unset( $attributes['style'] );
		return $attributes;
	};
	add_filter( 'wp_get_attachment_image_attributes', $unstyled, PHP_INT_MAX );
	$html = wp_get_attachment_image( $picture, $size, false, $attributes );
	remove_filter( 'wp_get_attachment_image_attributes', $unstyled, PHP_INT_MAX );
	return $html;
}

/** A picture that a theme or a block has printed, in our element, with caption and credit. `$style` is the figure's. */
function wrapped( string $html, int $picture, string $caption, string $class = '', string $style = '' ): string {
	load();
	$figure = '' === $style ? '<figure>' : sprintf( '<figure style="%s">', esc_attr( $style ) );
	$rights = filled( array( 'class' => $class ) ) + rights_of( $picture );
	return element( 'galley-photo-credit', $rights, $figure . $html . figcaption( $caption, cite( $rights ) ) . '</figure>' );
}
