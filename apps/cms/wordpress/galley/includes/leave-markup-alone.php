<?php
/**
 * Keeps WordPress from adding paragraphs and line breaks inside our elements.
 *
 * `wpautop` knows the block elements of HTML, not ours: it would put `<p>` around a card and `<br>` between its lines. So what
 * stands in our tags is set aside before it runs and put back right after.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** Our outermost elements: none may stand in another of the same name, so the next end tag is the right one. */
const OUTERMOST = '~<(galley-[a-z-]+)\b[^>]*>.*?</\1\s*>~s';

/** Takes our elements out of the text, or puts them back. */
function set_aside( string $content, bool $back = false ): string {
	static $kept = array();
	static $mark = null;
	// Nobody can write this mark into an article beforehand.
	$mark = $mark ?? wp_generate_password( 12, false );
	if ( $back ) {
		return preg_replace_callback(
			"~<div data-galley-$mark=\"(\\d+)\"></div>~",
			function ( $found ) use ( $kept ) {
				return $kept[ $found[1] ];
			},
			$content
		);
	}
	return preg_replace_callback(
		OUTERMOST,
		function ( $found ) use ( &$kept, $mark ) {
			$kept[] = typeset( $found[0] );
			return sprintf( '<div data-galley-%s="%d"></div>', $mark, count( $kept ) - 1 );
		},
		$content
	);
}

/** What other filters do to text while ours is set aside. */
function typeset( string $html ): string {
	if ( false !== has_filter( 'the_content', 'wptexturize' ) ) {
		$html = wptexturize( $html );
	}
	$html = do_shortcode( $html );
	// Newer versions of WordPress do this later, when our text is back.
	return 10 === has_filter( 'the_content', 'wp_filter_content_tags' ) ? wp_filter_content_tags( $html, 'the_content' ) : $html;
}

add_filter(
	'the_content',
	function ( $content ) {
		$content = run_shortcodes( $content );
		// An excerpt is made of the text, not of its furniture.
		return doing_filter( 'get_the_excerpt' ) ? preg_replace( OUTERMOST, '', $content ) : set_aside( $content );
	},
	9
);

// As late as shortcodes: after a post with blocks, WordPress has `wpautop` again as the last of priority 10.
add_filter(
	'the_content',
	function ( $content ) {
		return set_aside( $content, true );
	},
	11
);

// Excerpts: WordPress takes out shortcodes as it reads them; ours are read better above.
add_filter(
	'strip_shortcodes_tagnames',
	function ( $names ) {
		return doing_filter( 'get_the_excerpt' ) ? array_diff( $names, shortcode_names() ) : $names;
	}
);
