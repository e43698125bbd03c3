<?php
/**
 * Script, stylesheet and head script: from this plug-in's own folder, with integrity, only on pages that need them.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** What `package.js` wrote: the `folder` of the files, named after what is in them, and their `integrity`. Empty in a bare checkout. */
function assets(): array {
	static $assets;
	$file = dirname( __DIR__ ) . '/assets.php';
	return $assets ??= is_readable( $file ) ? require $file : array();
}

/** The stylesheet in the site's language, each complete. English stands for the languages that there are no words for. */
function stylesheet( string $locale ): string {
	$language = strtolower( strtok( $locale, '_-' ) );
	$file     = "galley.$language.css";
	return isset( assets()['integrity'][ $file ] ) ? $file : 'galley.css';
}

/** Names each file by its handle. */
function files(): array {
	return array(
		'galley-head'       => 'galley-head.js',
		'galley'            => 'galley.js',
		'galley-structured' => 'galley-structured-data.js',
		'galley-style'      => stylesheet( determine_locale() ),
	);
}

add_action(
	'init',
	function () {
		if ( ! assets() ) {
			return;
		}
		// No "?ver=": the modules of the script name each other by their plain addresses. The folder changes with the files instead.
		$folder = plugins_url( assets()['folder'] . '/', PLUGIN_FILE );
		foreach ( files() as $handle => $file ) {
			if ( 'galley-style' === $handle ) {
				wp_register_style( $handle, $folder . $file, array(), null );
			} else {
				wp_register_script( $handle, $folder . $file, array(), null, false );
			}
		}
	}
);

/** Puts script and stylesheet on this page. Late, in a footer or a widget, is better than never. */
function load(): void {
	if ( is_admin() || ! assets() ) {
		return;
	}
	wp_enqueue_style( 'galley-style' );
	wp_enqueue_script( 'galley-head' );
	wp_enqueue_script( 'galley' );
	if ( settings()['structured'] ) {
		wp_enqueue_script( 'galley-structured' );
	}
}

/** Whether a text has elements of ours in any of their three forms. */
function mentions_us( string $text ): bool {
	return (bool) preg_match( '~<galley-|\[galley_|<!-- wp:galley/~', $text );
}

add_action(
	'wp_enqueue_scripts',
	function () {
		global $wp_query;
		$texts  = wp_list_pluck( (array) $wp_query->posts, 'post_content' );
		$needed = ( is_singular( article_types() ) && places_something() ) || mentions_us( implode( '', $texts ) );
		/**
		 * Whether this page gets script and stylesheet in its head. Say yes where a template of yours prints the tags.
		 *
		 * @param bool $needed What the plug-in found out.
		 */
		if ( apply_filters( 'galley_needed', $needed ) ) {
			load();
		}
	}
);

// In the block editor, where the preview looks as readers see it before the script.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() && assets() ) {
			wp_enqueue_style( 'galley-style' );
		}
	}
);

// What is found only while the page is made: text that plug-ins put together, and plain HTML in a template of the site editor.
foreach ( array( 'the_content', 'widget_text', 'render_block_core/html' ) as $filter ) {
	add_filter(
		$filter,
		function ( $html ) {
			if ( false !== strpos( $html, '<galley-' ) ) {
				load();
			}
			return $html;
		},
		99
	);
}

add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		$file = files()[ $handle ] ?? '';
		if ( ! $file || ! assets() ) {
			return $tag;
		}
		$attributes = array(
			'id'          => "$handle-js",
			'src'         => $src,
			'integrity'   => assets()['integrity'][ $file ],
			'crossorigin' => 'anonymous',
		);
		if ( 'galley-head' === $handle ) {
			$attributes['data-for'] = story_id() ?? false;
		} else {
			$attributes['type'] = 'module';
		}
		return wp_get_script_tag( $attributes );
	},
	10,
	3
);

add_filter(
	'style_loader_tag',
	function ( $tag, $handle ) {
		if ( 'galley-style' !== $handle || ! assets() ) {
			return $tag;
		}
		$integrity = assets()['integrity'][ files()[ $handle ] ];
		return str_replace( ' href=', sprintf( ' integrity="%s" crossorigin="anonymous" href=', esc_attr( $integrity ) ), $tag );
	},
	10,
	2
);

add_action(
	'admin_notices',
	function () {
		if ( ! assets() && current_user_can( 'activate_plugins' ) ) {
			$words = __( 'Galley has no script and no stylesheet: this is a bare checkout. Install the galley.zip that package.js makes.', 'galley' );
			printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $words ) );
		}
	}
);
