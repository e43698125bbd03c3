<?php
/**
 * Licences: what is offered, and what stands for a code.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** Terms of the publisher's own, at an address. */
const OWN_TERMS = 'terms';

/** Name and address of each licence on offer, by its code. */
function licences(): array {
	static $licences;
	return $licences ??= require dirname( __DIR__ ) . '/licences.php';
}

/** The choices of a licence field: the first one stands for "nothing chosen". */
function licence_choices( string $first ): array {
	return array( '' => $first ) + array_map(
		function ( $licence ) {
			return $licence['name'];
		},
		licences()
	);
}

/** A code that is on offer, or nothing. */
function sanitize_licence( $code ): string {
	$code = is_string( $code ) ? $code : '';
	return isset( licences()[ $code ] ) || OWN_TERMS === $code ? $code : '';
}

/** The `<option>`s of a select. Labels and values are escaped here. */
function options( array $choices, string $chosen ): string {
	$html = '';
	foreach ( $choices as $value => $label ) {
		$html .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $chosen, (string) $value, false ), esc_html( $label ) );
	}
	return $html;
}
