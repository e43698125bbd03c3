<?php
/**
 * The byline card, filled from the post's author and dates.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** An update is worth telling if it came more than an hour after the publication. */
const UPDATE_THRESHOLD = 60;

/**
 * The byline of a post. `$attributes` are those of the element, and `bio`, `logo`: true prints them as well.
 *
 * @param array    $attributes The element's own, checked when they are printed.
 * @param \WP_Post $post       Whose byline it is.
 * @param string   $content    Authors in the words of whoever wrote the page, in place of the post's own.
 */
function byline_card( array $attributes, \WP_Post $post, string $content = '' ): string {
	if ( '' === trim( $content ) ) {
		/**
		 * The authors of a post. A plug-in that knows of several returns all of them.
		 *
		 * @param \WP_User[] $authors The one that WordPress knows.
		 * @param \WP_Post   $post    The post.
		 */
		$authors = apply_filters( 'galley_authors', array_filter( array( get_userdata( (int) $post->post_author ) ) ), $post );
		foreach ( (array) $authors as $author ) {
			if ( $author instanceof \WP_User ) {
				$content .= author( $author, ! empty( $attributes['bio'] ) );
			}
		}
	}
	if ( ! empty( $attributes['logo'] ) ) {
		$content .= image( (int) get_theme_mod( 'custom_logo' ), 'medium', array( 'slot' => 'logo' ) );
	}
	$threshold = isset( $attributes['threshold'] ) ? (int) $attributes['threshold'] : UPDATE_THRESHOLD;
	return element( 'galley-byline-card', $attributes, $content . dates( $post, $threshold ) );
}

/** One author, with what the profile says. */
function author( \WP_User $author, bool $bio ): string {
	$said = function ( $field ) use ( $author ) {
		return (string) get_user_meta( $author->ID, $field, true );
	};
	$html = portrait( $said( 'galley_portrait' ) );
	$html .= linked( $author->display_name, get_author_posts_url( $author->ID, $author->user_nicename ), 'class="p-name u-url" rel="author"' );
	if ( $said( 'galley_job_title' ) ) {
		$html .= sprintf( '<span slot="role" class="p-job-title">%s</span>', esc_html( $said( 'galley_job_title' ) ) );
	}
	if ( $said( 'galley_organization' ) ) {
		$html .= linked( $said( 'galley_organization' ), $said( 'galley_organization_url' ), 'slot="organization" class="p-org"' );
	}
	foreach ( array_filter( explode( "\n", $said( 'galley_accounts' ) ) ) as $address ) {
		// The host is the same in every language: "mastodon.social".
		$host  = preg_replace( '/^www\./', '', (string) wp_parse_url( $address, PHP_URL_HOST ) );
		$html .= linked( $host, $address, 'slot="social" rel="me"' );
	}
	if ( $said( 'galley_contact' ) ) {
		$html .= linked( $said( 'galley_contact' ), 'mailto:' . $said( 'galley_contact' ), 'slot="contact" class="u-email"' );
	}
	if ( $bio && $author->description ) {
		$html .= sprintf( '<p slot="bio">%s</p>', wp_kses( $author->description, 'user_description' ) );
	}
	return element( 'galley-author', array( 'class' => 'p-author h-card' ), $html );
}

/** A portrait from this site's own library: WordPress's avatars come from another server. */
function portrait( string $url ): string {
	$id = '' === $url ? 0 : attachment_url_to_postid( $url );
	return $id ? image(
		$id,
		'thumbnail',
		array(
			'slot'  => 'portrait',
			'class' => 'u-photo',
			'alt'   => '',
		)
	) : '';
}

/** When it was published, and changed if that was `$threshold` minutes later or more. The words are those of the site's date format. */
function dates( \WP_Post $post, int $threshold ): string {
	$html    = '';
	$changed = (int) get_post_time( 'U', true, $post ) + $threshold * MINUTE_IN_SECONDS < (int) get_post_modified_time( 'U', true, $post );
	if ( get_post_time( 'U', true, $post ) ) {
		$html .= sprintf(
			'<time slot="published" class="dt-published" datetime="%s">%s</time>',
			esc_attr( get_the_date( 'c', $post ) ),
			esc_html( get_the_date( '', $post ) )
		);
	}
	if ( $changed ) {
		$html .= sprintf(
			'<time slot="updated" class="dt-updated" datetime="%s">%s</time>',
			esc_attr( get_the_modified_date( 'c', $post ) ),
			esc_html( get_the_modified_date( '', $post ) )
		);
	}
	return $html;
}
