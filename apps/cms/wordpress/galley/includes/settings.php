<?php
/**
 * What the site has decided, in one option.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

/** The types of posts that are articles: those that the settings place elements in, and that may have a licence of their own. */
function article_types(): array {
	/**
	 * Where articles are posts of a type of your own, name it.
	 *
	 * @param string[] $types Names of post types.
	 */
	return (array) apply_filters( 'galley_article_types', array( 'post' ) );
}

/** All settings. Nothing is placed until the site asks for it, as most themes print a byline of their own. */
function settings(): array {
	$defaults = array(
		'byline'     => false,
		'photo'      => false,
		'size'       => false,
		'footer'     => false,
		'structured' => false,
		'license'    => '',
		'terms'      => '',
		'holder'     => '',
		'notice'     => '',
		'contact'    => '',
	);
	return array_merge( $defaults, (array) get_option( 'galley', array() ) );
}
