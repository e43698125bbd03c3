<?php
/**
 * The related link: a headline that leads to another story. A story of this site brings its own headline, date and picture.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/**
 * A callout. `$attributes` are those of the element, and `url`, `title`, `description`, `media`: true shows the story's picture.
 *
 * @param array  $attributes The element's own, checked when they are printed.
 * @param string $content    The inside in the words of whoever wrote the page: markup, or the headline.
 */
function related_link( array $attributes, string $content = '' ): string {
	// A link in it: the page has it all.
	if ( false !== strpos( $content, '<a ' ) ) {
		return element( 'galley-related-link', $attributes, $content );
	}
	$url   = (string) ( $attributes['url'] ?? '' );
	$story = story_at( $url );
	$title = trim( wp_strip_all_tags( '' === trim( $content ) ? (string) ( $attributes['title'] ?? '' ) : $content ) );
	if ( '' === $title && $story ) {
		$title = html_entity_decode( wp_strip_all_tags( get_the_title( $story ) ), ENT_QUOTES );
	}
	if ( '' === $url || '' === $title ) {
		return '';
	}
	$html = linked( $title, $url );
	if ( $story && ! empty( $attributes['media'] ) ) {
		$html .= image(
			(int) get_post_thumbnail_id( $story ),
			'medium',
			array(
				'slot' => 'media',
				'alt'  => '',
			)
		);
	}
	if ( ! empty( $attributes['description'] ) ) {
		$html .= sprintf( '<p slot="description">%s</p>', esc_html( $attributes['description'] ) );
	}
	if ( $story ) {
		$html .= sprintf( '<time slot="published" datetime="%s">%s</time>', esc_attr( get_the_date( 'c', $story ) ), esc_html( get_the_date( '', $story ) ) );
	}
	return element( 'galley-related-link', $attributes, $html );
}

/** The published story of this site at an address. Drafts and protected ones keep their headline to themselves. */
function story_at( string $url ): ?\WP_Post {
	$id    = '' === $url ? 0 : url_to_postid( $url );
	$story = $id ? get_post( $id ) : null;
	return $story && is_post_publicly_viewable( $story ) && ! post_password_required( $story ) ? $story : null;
}
