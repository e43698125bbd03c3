<?php
/**
 * Places the elements in single posts, where the settings ask for it and the author has not placed one already.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** Whether the settings place anything at all. */
function places_something(): bool {
	$site = settings();
	return $site['byline'] || $site['photo'] || $site['size'] || $site['footer'];
}

/** Whether this is the text or picture of the post that the page is there for; not of a teaser, an excerpt or a feed. */
function is_the_story( int $post ): bool {
	return is_singular( 'post' ) && get_queried_object_id() === $post && ! is_feed() && ! doing_filter( 'get_the_excerpt' );
}

// After shortcodes have run: nothing touches what is placed.
add_filter(
	'the_content',
	function ( $content ) {
		$post = get_post();
		if ( ! $post || ! is_the_story( $post->ID ) || post_password_required( $post ) ) {
			return $content;
		}
		$site    = settings();
		$missing = function ( $element ) use ( $content ) {
			return false === strpos( $content, "<galley-$element" );
		};
		$before  = '';
		$after   = '';
		if ( $site['byline'] && $missing( 'byline-card' ) ) {
			$before .= printed( 'byline-card', array() );
		}
		if ( $site['size'] && $missing( 'font-size-control' ) ) {
			$before .= printed( 'font-size-control', array() );
		}
		if ( $site['footer'] && $missing( 'licensing-footer' ) && '' !== licence_of( $post ) ) {
			$after .= printed( 'licensing-footer', array() );
		}
		return $before . $content . $after;
	},
	12
);

// Classic themes print the featured picture with this function, in a figure of their own or in none.
add_filter(
	'post_thumbnail_html',
	function ( $html, $post, $picture ) {
		if ( '' === $html || wp_is_block_theme() || ! settings()['photo'] || ! is_the_story( (int) $post ) ) {
			return $html;
		}
		$caption = (string) wp_get_attachment_caption( $picture );
		caption_is_said( (int) $picture );
		return wrapped_figure( "<figure>$html</figure>", (int) $picture, '', $caption );
	},
	10,
	3
);

/** Remembers that we printed a picture's caption, so that the theme does not say it again below. */
function caption_is_said( int $picture ): void {
	add_filter(
		'wp_get_attachment_caption',
		function ( $caption, $id ) use ( $picture ) {
			return $picture === (int) $id ? '' : $caption;
		},
		10,
		2
	);
}

// Block themes print a figure of their own.
add_filter(
	'render_block_core/post-featured-image',
	function ( $html, $block, $instance ) {
		$post = (int) ( $instance->context['postId'] ?? 0 );
		if ( ! settings()['photo'] || ! is_the_story( $post ) || false === strpos( $html, '</figure>' ) ) {
			return $html;
		}
		$picture = (int) get_post_thumbnail_id( $post );
		return wrapped_figure( $html, $picture, $block['attrs']['align'] ?? '', (string) wp_get_attachment_caption( $picture ) );
	},
	10,
	3
);

// Pictures in the text that the media library knows the maker of get the credit too. One that floats keeps its figure bare:
// the text runs around the figure, and themes ask for it by its parents.
add_filter(
	'render_block_core/image',
	function ( $html, $block ) {
		$picture = (int) ( $block['attrs']['id'] ?? 0 );
		$align   = $block['attrs']['align'] ?? '';
		$post    = get_post();
		if ( ! settings()['photo'] || ! $picture || ! $post || ! is_the_story( $post->ID ) || in_array( $align, array( 'left', 'right' ), true ) ) {
			return $html;
		}
		return cite( rights_of( $picture ) ) && false !== strpos( $html, '</figure>' ) ? wrapped_figure( $html, $picture, $align ) : $html;
	},
	10,
	2
);
