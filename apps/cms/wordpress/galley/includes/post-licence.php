<?php
/**
 * A licence of the post's own, beside the text while it is written.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( article_types() as $type ) {
			register_post_meta(
				$type,
				'galley_license',
				array(
					'type'              => 'string',
					'single'            => true,
					'show_in_rest'      => true,
					'sanitize_callback' => __NAMESPACE__ . '\sanitize_licence',
					'auth_callback'     => function ( $allowed, $meta_key, $post_id ) {
						return current_user_can( 'edit_post', $post_id );
					},
				)
			);
		}
	}
);

add_action(
	'add_meta_boxes',
	function () {
		add_meta_box(
			'galley-license',
			__( 'Licence of this article', 'galley' ),
			function ( $post ) {
				wp_nonce_field( 'galley-post', 'galley_post_nonce', false );
				$choices = licence_choices( __( 'As the site', 'galley' ) ) + array( OWN_TERMS => __( 'The site’s own terms', 'galley' ) );
				printf(
					'<label class="screen-reader-text" for="galley_license">%s</label><select name="galley_license" id="galley_license">%s</select>',
					esc_html__( 'Licence of this article', 'galley' ),
					options( $choices, (string) get_post_meta( $post->ID, 'galley_license', true ) ) // phpcs:ignore WordPress.Security.EscapeOutput -- escaped in options().
				);
			},
			article_types(),
			'side'
		);
	}
);

add_action(
	'save_post',
	function ( $post_id ) {
		$nonce = sanitize_key( wp_unslash( $_POST['galley_post_nonce'] ?? '' ) );
		if ( ! wp_verify_nonce( $nonce, 'galley-post' ) || ! current_user_can( 'edit_post', $post_id ) ) {
			return;
		}
		update_post_meta( $post_id, 'galley_license', sanitize_licence( wp_unslash( $_POST['galley_license'] ?? '' ) ) ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- cleaned by sanitize_licence().
	}
);
