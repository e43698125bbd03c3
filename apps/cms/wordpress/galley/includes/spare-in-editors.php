<?php
/**
 * Keeps WordPress's editors from rewriting our tags when somebody opens an article that has them and saves it.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/*
 * The block editor takes what stands in no block for a text of earlier days, and makes paragraphs of its lines. So it gets our
 * tags in HTML blocks, which it leaves alone.
 */
$spare = function ( $response ) {
	// Only what the editor's own page has in it: whoever asks from elsewhere gets the text as it is stored.
	if ( is_admin() && isset( $response->data['content']['raw'] ) ) {
		$response->data['content']['raw'] = in_html_blocks( $response->data['content']['raw'] );
	}
	return $response;
};
add_action(
	'rest_api_init',
	function () use ( $spare ) {
		foreach ( get_post_types( array( 'show_in_rest' => true ) ) as $type ) {
			add_filter( "rest_prepare_$type", $spare );
		}
	}
);

/** Puts those of our elements that stand in no block into HTML blocks. */
function in_html_blocks( string $content ): string {
	$blocks = parse_blocks( $content );
	foreach ( $blocks as &$block ) {
		if ( null === $block['blockName'] ) {
			$block['innerContent'] = array( preg_replace( OUTERMOST, "<!-- wp:html -->\n$0\n<!-- /wp:html -->", $block['innerHTML'] ) );
		}
	}
	return false === strpos( $content, '<galley-' ) ? $content : serialize_blocks( $blocks );
}

/** Whether this is the classic editor, with an article that has our tags. */
function in_classic_editor(): bool {
	$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
	$post   = get_post();
	return $screen && 'post' === $screen->base && ! $screen->is_block_editor() && $post && false !== strpos( $post->post_content, '<galley-' );
}

// The classic editor's visual half rewrites what it does not know. It is not offered for articles with our tags.
add_filter(
	'user_can_richedit',
	function ( $can ) {
		return $can && ! in_classic_editor();
	}
);
add_action(
	'edit_form_after_title',
	function () {
		if ( in_classic_editor() ) {
			$words = __( 'This article has Galley’s tags in it, which the visual editor would rewrite: here it is edited as text. Articles with shortcodes have the visual editor.', 'galley' );
			printf( '<div class="notice notice-info inline"><p>%s</p></div>', esc_html( $words ) );
		}
	}
);

// Where somebody writes tags and changes to the visual half before saving, it keeps those that stand in one line.
add_filter(
	'tiny_mce_before_init',
	function ( $init ) {
		$tags  = array_keys( manifest()['attributes'] );
		$valid = array_map(
			function ( $tag ) {
				return "{$tag}[*]";
			},
			array_merge( $tags, array( 'time', 'picture', 'source' ) )
		);

		$init['custom_elements']         = implode( ',', filled( array_merge( array( $init['custom_elements'] ?? '' ), $tags ) ) );
		$init['extended_valid_elements'] = implode( ',', filled( array_merge( array( $init['extended_valid_elements'] ?? '' ), $valid ) ) );
		return $init;
	}
);
