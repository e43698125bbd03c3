<?php
/**
 * Who made a picture and what may be done with it, on the screens of the media library.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** Whether a picture may be passed on with the article: yes, no, or not known. */
function sanitize_distributable( $value ): string {
	return in_array( $value, array( 'yes', 'no' ), true ) ? $value : '';
}

/** The code of a licence on offer: a picture is never under the terms of the site's own articles. */
function sanitize_picture_licence( $value ): string {
	$code = sanitize_licence( $value );
	return $code && OWN_TERMS !== $code ? $code : '';
}

/** What cleans each field, by the key that it is stored under. */
function media_fields(): array {
	return array(
		'galley_creator'       => 'sanitize_text_field',
		'galley_source'        => 'sanitize_text_field',
		'galley_license'       => __NAMESPACE__ . '\sanitize_picture_licence',
		'galley_distributable' => __NAMESPACE__ . '\sanitize_distributable',
	);
}

add_action(
	'init',
	function () {
		foreach ( media_fields() as $key => $clean ) {
			register_post_meta(
				'attachment',
				$key,
				array(
					'type'              => 'string',
					'single'            => true,
					'show_in_rest'      => true,
					'sanitize_callback' => $clean,
					'auth_callback'     => function ( $allowed, $meta_key, $post_id ) {
						return current_user_can( 'edit_post', $post_id );
					},
				)
			);
		}
	}
);

add_filter(
	'attachment_fields_to_edit',
	function ( $fields, $post ) {
		if ( ! wp_attachment_is_image( $post ) ) {
			return $fields;
		}
		$text   = function ( $key, $label ) use ( $post ) {
			return array(
				'label' => $label,
				'input' => 'text',
				'value' => (string) get_post_meta( $post->ID, $key, true ),
			);
		};
		$select = function ( $key, $label, $choices ) use ( $post ) {
			$name = "attachments[{$post->ID}][$key]";
			return array(
				'label' => $label,
				'input' => 'html',
				'html'  => sprintf(
					'<select name="%1$s" id="%1$s">%2$s</select>',
					esc_attr( $name ),
					options( $choices, (string) get_post_meta( $post->ID, $key, true ) )
				),
			);
		};

		$fields['galley_creator']       = $text( 'galley_creator', __( 'Made by', 'galley' ) );
		$fields['galley_source']        = $text( 'galley_source', __( 'Agency or archive', 'galley' ) );
		$fields['galley_license']       = $select( 'galley_license', __( 'Licence', 'galley' ), licence_choices( __( 'Not known', 'galley' ) ) );
		$fields['galley_distributable'] = $select(
			'galley_distributable',
			__( 'May be passed on with the article', 'galley' ),
			array(
				''    => __( 'Not known', 'galley' ),
				'yes' => __( 'Yes', 'galley' ),
				'no'  => __( 'No', 'galley' ),
			)
		);
		return $fields;
	},
	10,
	2
);

// WordPress has checked the nonce of its own screen by now.
add_filter(
	'attachment_fields_to_save',
	function ( $post, $given ) {
		if ( current_user_can( 'edit_post', $post['ID'] ) ) {
			foreach ( media_fields() as $key => $clean ) {
				if ( isset( $given[ $key ] ) ) {
					update_post_meta( $post['ID'], $key, wp_slash( $clean( wp_unslash( $given[ $key ] ) ) ) );
				}
			}
		}
		return $post;
	},
	10,
	2
);
