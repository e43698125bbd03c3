<?php
/**
 * The font-size control. It has nothing to fill in but the article that it is for.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

function font_size_control( array $attributes, string $content = '' ): string {
	return element( 'galley-font-size-control', $attributes + array( 'for' => story_id() ), $content );
}

/**
 * The id of the story's text where the theme has no `<article>` around it, as block themes have not. Elsewhere nothing: the
 * elements find the nearest `<article>` themselves.
 */
function story_id(): ?string {
	return wp_is_block_theme() && is_singular() ? 'galley-story-' . get_queried_object_id() : null;
}

add_filter(
	'render_block_core/post-content',
	function ( $html, $block, $instance ) {
		$post = (int) ( $instance->context['postId'] ?? 0 );
		if ( ! story_id() || get_queried_object_id() !== $post ) {
			return $html;
		}
		return preg_replace( '~^\s*<[a-z]+~', sprintf( '$0 id="%s"', story_id() ), $html, 1 );
	},
	10,
	3
);
