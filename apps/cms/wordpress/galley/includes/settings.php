<?php
/**
 * What the site has decided, in one option.
 *
 * @package Galley
 */

namespace Galley;

defined( 'ABSPATH' ) || exit;

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
