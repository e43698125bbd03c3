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
	$image = wp_get_attachment_image( $picture, 'large' );
	if ( ! $image ) {
		return '';
	}
	$rights  = filled( $attributes ) + rights_of( $picture );
	$caption = (string) ( $rights['caption'] ?? wp_get_attachment_caption( $picture ) );
	return element( 'galley-photo-credit', $rights, "<figure>$image" . figcaption( $caption, cite( $rights ) ) . '</figure>' );
}

/**
 * A figure as WordPress or a theme printed it, in our element: its own caption gets the credit, and where it has none,
 * there is one with `$caption`. The theme lays out the element as it would the figure.
 */
function wrapped_figure( string $figure, int $picture, string $align, string $caption = '' ): string {
	$rights = rights_of( $picture );
	$cite   = cite( $rights );
	$own    = strrpos( $figure, '</figcaption>' );
	$end    = strrpos( $figure, '</figure>' );
	$figure = false === $own
		? substr_replace( $figure, figcaption( $caption, $cite ), $end, 0 )
		: substr_replace( $figure, " $cite", $own, 0 );
	if ( '' !== $align ) {
		$rights['class'] = "align$align";
	}
	load();
	return element( 'galley-photo-credit', $rights, $figure );
}
