<?php
/**
 * The licensing footer, filled from the site's licence, or from the post's own.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** The licence code of a post: its own, or the site's. */
function licence_of( \WP_Post $post ): string {
	$own = sanitize_licence( get_post_meta( $post->ID, 'galley_license', true ) );
	return '' === $own ? settings()['license'] : $own;
}

/**
 * The terms of a post. `$attributes` of the element go before what the site says; `$content` goes before the site's notice.
 */
function licensing_footer( array $attributes, \WP_Post $post, string $content = '' ): string {
	$site = settings();
	$code = (string) ( $attributes['license'] ?? licence_of( $post ) );
	$said = $attributes + filled(
		array(
			'license' => OWN_TERMS === $code ? $site['terms'] : $code,
			'holder'  => $site['holder'],
			'contact' => $site['contact'],
			'year'    => get_the_date( 'Y', $post ),
			'for'     => story_id(),
		)
	);
	if ( '' === trim( $content ) ) {
		$content = notice( $code, $site );
	}
	return element( 'galley-licensing-footer', $said, $content );
}

/** The site's notice; `{license}` in it stands for the link to the licence. Without a notice the link is all, in no language. */
function notice( string $code, array $site ): string {
	$licence = licences()[ $code ] ?? array(
		'name' => preg_replace( '~^https?://(www\.)?|/$~', '', OWN_TERMS === $code ? $site['terms'] : $code ),
		'url'  => OWN_TERMS === $code ? $site['terms'] : $code,
	);
	$link    = '' === $licence['name'] ? '' : linked( $licence['name'], $licence['url'], '' === $licence['url'] ? '' : 'rel="license"' );
	$notice  = '' === trim( $site['notice'] ) ? $link : str_replace( '{license}', $link, $site['notice'] );
	return '' === $notice ? '' : '<p>' . wp_kses_post( $notice ) . '</p>';
}
