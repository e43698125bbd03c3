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
	return is_singular( article_types() ) && get_queried_object_id() === $post && ! is_feed() && ! doing_filter( 'get_the_excerpt' );
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
		// Twenty Twenty-One writes a height in percent, which means something else in a figure with a caption.
		return wrapped( preg_replace( '~\bheight:\s*[\d.]+%;?~', '', $html ), (int) $picture, $caption );
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

// Block themes print a figure of their own, which may have a tint over all of it: the caption stands below, not under the tint,
// and the figure's margins go around both.
add_filter(
	'render_block_core/post-featured-image',
	function ( $html, $block, $instance ) {
		$post = (int) ( $instance->context['postId'] ?? 0 );
		if ( ! settings()['photo'] || ! is_the_story( $post ) || '' === trim( $html ) ) {
			return $html;
		}
		$picture = (int) get_post_thumbnail_id( $post );
		$caption = (string) wp_get_attachment_caption( $picture );
		$margins = '';
		$inner   = preg_replace_callback(
			'~^\s*<figure\b[^>]*>~',
			function ( $tag ) use ( &$margins ) {
				$margin = '~\bmargin[a-z-]*:[^;"]*;?~';
				preg_match_all( $margin, $tag[0], $found );
				$margins = implode( ';', $found[0] );
				return preg_replace( array( $margin, '~<figure~' ), array( '', '<div' ), $tag[0] );
			},
			$html
		);
		$inner   = preg_replace( '~</figure>\s*$~', '</div>', $inner );
		return wrapped( $inner, $picture, $caption, alignment( $block ), $margins );
	},
	10,
	3
);

// Pictures in the text that the media library knows the maker of get the credit too, after the author's own caption. One that
// floats or stands in a gallery keeps its bare figure: themes ask for it by its parents.
add_filter(
	'render_block_data',
	function ( $block, $source, $parent ) {
		if ( 'core/image' === $block['blockName'] && $parent && 'core/gallery' === $parent->name ) {
			$block['galleyInGallery'] = true;
		}
		return $block;
	},
	10,
	3
);
add_filter(
	'render_block_core/image',
	function ( $html, $block ) {
		$picture = (int) ( $block['attrs']['id'] ?? 0 );
		$post    = get_post();
		$bare    = in_array( alignment( $block ), array( 'alignleft', 'alignright' ), true ) || ! empty( $block['galleyInGallery'] );
		if ( ! settings()['photo'] || ! $picture || $bare || ! $post || ! is_the_story( $post->ID ) ) {
			return $html;
		}
		$rights = rights_of( $picture );
		$cite   = cite( $rights );
		if ( '' === $cite || ! preg_match( '~^\s*<figure\b.*</figure>\s*$~s', $html ) ) {
			return $html;
		}
		$own  = strrpos( $html, '</figcaption>' );
		$html = false === $own
			? substr_replace( $html, figcaption( '', $cite ), strrpos( $html, '</figure>' ), 0 )
			: substr_replace( $html, " $cite", $own, 0 );
		load();
		return element( 'galley-photo-credit', filled( array( 'class' => alignment( $block ) ) ) + $rights, $html );
	},
	10,
	2
);

/** The class by which a theme lays out a block: "alignwide". Our element takes it over from the figure in it. */
function alignment( array $block ): string {
	return isset( $block['attrs']['align'] ) ? "align{$block['attrs']['align']}" : '';
}
