<?php
/**
 * Settings → Galley.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** What can be switched on, by its key in the option. */
function switches(): array {
	return array(
		'byline'     => __( 'The byline card above the text', 'galley' ),
		'photo'      => __( 'Credit and rights with the featured picture, and with pictures in the text whose maker is known', 'galley' ),
		'size'       => __( 'The font-size control above the text', 'galley' ),
		'footer'     => __( 'The licensing footer below the text', 'galley' ),
		'structured' => __( 'Structured data (schema.org NewsArticle) for search engines, in themes that print the article as <article>; leave it off where an SEO plug-in does that', 'galley' ),
	);
}

/** What is cleaned how, whoever sends it. */
function sanitize_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$text  = function ( $key ) use ( $given ) {
		return isset( $given[ $key ] ) && is_string( $given[ $key ] ) ? $given[ $key ] : '';
	};
	$clean = array();
	foreach ( array_keys( switches() ) as $key ) {
		$clean[ $key ] = ! empty( $given[ $key ] );
	}
	$clean['license'] = sanitize_licence( $text( 'license' ) );
	$clean['terms']   = sanitize_url( $text( 'terms' ), array( 'https', 'http' ) );
	$clean['holder']  = sanitize_text_field( $text( 'holder' ) );
	$clean['contact'] = sanitize_email( $text( 'contact' ) );
	$clean['notice']  = trim( wp_kses_post( $text( 'notice' ) ) );
	if ( OWN_TERMS === $clean['license'] && '' === $clean['terms'] ) {
		add_settings_error( 'galley', 'galley_terms', __( 'Terms of your own need the address where they stand.', 'galley' ) );
		$clean['license'] = '';
	}
	return $clean;
}

add_action(
	'admin_init',
	function () {
		register_setting( 'galley', 'galley', array( 'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Galley', 'Galley', 'manage_options', 'galley', __NAMESPACE__ . '\print_settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		array_unshift( $links, linked( __( 'Settings', 'galley' ), admin_url( 'options-general.php?page=galley' ) ) );
		return $links;
	}
);

/** One row of the form. The field is escaped where it is made. */
function print_row( string $key, string $label, string $field, string $help = '' ): void {
	printf(
		'<tr><th scope="row"><label for="galley_%s">%s</label></th><td>%s%s</td></tr>',
		esc_attr( $key ),
		esc_html( $label ),
		$field, // phpcs:ignore WordPress.Security.EscapeOutput
		$help ? '<p class="description">' . esc_html( $help ) . '</p>' : ''
	);
}

function print_settings_page(): void {
	$site = settings();
	$text = function ( $key, $type = 'text' ) use ( $site ) {
		return sprintf( '<input type="%1$s" name="galley[%2$s]" id="galley_%2$s" value="%3$s" class="regular-text">', esc_attr( $type ), esc_attr( $key ), esc_attr( $site[ $key ] ) );
	};
	echo '<div class="wrap"><h1>Galley</h1><form action="options.php" method="post">';
	settings_fields( 'galley' );

	printf( '<h2>%s</h2><p>%s</p><fieldset>', esc_html__( 'In every article', 'galley' ), esc_html__( 'An element that an author has placed in the text is not placed a second time.', 'galley' ) );
	foreach ( switches() as $key => $label ) {
		printf(
			'<p><label><input type="checkbox" name="galley[%s]" value="1"%s> %s</label></p>',
			esc_attr( $key ),
			checked( $site[ $key ], true, false ),
			esc_html( $label )
		);
	}
	printf( '</fieldset><h2>%s</h2><table class="form-table" role="presentation">', esc_html__( 'Licence', 'galley' ) );
	$choices = licence_choices( __( 'None: no footer, unless an article has a licence of its own', 'galley' ) ) + array( OWN_TERMS => __( 'Terms of your own', 'galley' ) );
	print_row( 'license', __( 'Licence', 'galley' ), sprintf( '<select name="galley[license]" id="galley_license">%s</select>', options( $choices, $site['license'] ) ) );
	print_row( 'terms', __( 'Address of your own terms', 'galley' ), $text( 'terms', 'url' ) );
	print_row( 'holder', __( 'Who holds the copyright', 'galley' ), $text( 'holder' ) );
	print_row( 'contact', __( 'E-mail for questions', 'galley' ), $text( 'contact', 'email' ) );
	print_row(
		'notice',
		__( 'Notice', 'galley' ),
		sprintf( '<textarea name="galley[notice]" id="galley_notice" rows="4" class="large-text">%s</textarea>', esc_textarea( $site['notice'] ) ),
		__( 'In your words; {license} stands for the link to the licence. Left empty, the link is all.', 'galley' )
	);
	echo '</table>';
	submit_button();
	echo '</form></div>';
}
