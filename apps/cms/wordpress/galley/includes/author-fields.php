<?php
/**
 * What the byline needs to know of an author, on the profile screen.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** The fields, by the key that they are stored under: label, what is to be written, and what cleans it. */
function author_fields(): array {
	return array(
		'galley_job_title'        => array( __( 'Job title', 'galley' ), '', 'sanitize_text_field' ),
		'galley_organization'     => array( __( 'Organization', 'galley' ), __( 'Whom the author works for.', 'galley' ), 'sanitize_text_field' ),
		'galley_organization_url' => array( __( 'Address of the organization', 'galley' ), '', 'sanitize_url' ),
		'galley_portrait'         => array( __( 'Portrait', 'galley' ), __( 'The address of a picture in the media library (Media, the picture, “Copy URL”).', 'galley' ), 'sanitize_url' ),
		'galley_accounts'         => array( __( 'Accounts', 'galley' ), __( 'Addresses, one on each line.', 'galley' ), __NAMESPACE__ . '\sanitize_addresses' ),
		'galley_contact'          => array( __( 'E-mail for readers', 'galley' ), __( 'Is shown in public.', 'galley' ), 'sanitize_email' ),
	);
}

/** Addresses, one on each line; what is none goes. */
function sanitize_addresses( $text ): string {
	return implode( "\n", array_filter( array_map( 'sanitize_url', preg_split( '/\s+/', (string) $text ) ) ) );
}

$print = function ( $user ) {
	printf( '<h2>%s</h2><table class="form-table" role="presentation">', esc_html__( 'Byline', 'galley' ) );
	wp_nonce_field( 'galley-author', 'galley_author_nonce', false );
	foreach ( author_fields() as $key => list( $label, $help ) ) {
		$value = (string) get_user_meta( $user->ID, $key, true );
		$field = 'galley_accounts' === $key
			? sprintf( '<textarea name="%1$s" id="%1$s" rows="3" class="regular-text">%2$s</textarea>', esc_attr( $key ), esc_textarea( $value ) )
			: sprintf( '<input type="text" name="%1$s" id="%1$s" value="%2$s" class="regular-text">', esc_attr( $key ), esc_attr( $value ) );
		printf(
			'<tr><th><label for="%s">%s</label></th><td>%s<p class="description">%s</p></td></tr>',
			esc_attr( $key ),
			esc_html( $label ),
			$field, // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
			esc_html( $help )
		);
	}
	echo '</table>';
};
add_action( 'show_user_profile', $print );
add_action( 'edit_user_profile', $print );

$save = function ( $user_id ) {
	$nonce = sanitize_key( wp_unslash( $_POST['galley_author_nonce'] ?? '' ) );
	if ( ! wp_verify_nonce( $nonce, 'galley-author' ) || ! current_user_can( 'edit_user', $user_id ) ) {
		return;
	}
	foreach ( author_fields() as $key => list( , , $clean ) ) {
		if ( isset( $_POST[ $key ] ) && is_string( $_POST[ $key ] ) ) {
			update_user_meta( $user_id, $key, $clean( wp_unslash( $_POST[ $key ] ) ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- cleaned by the field's own function.
		}
	}
};
add_action( 'personal_options_update', $save );
add_action( 'edit_user_profile_update', $save );
