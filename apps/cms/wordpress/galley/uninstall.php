<?php
/**
 * Takes away what the plug-in stored. What authors wrote stays: it is in their articles.
 *
 * @package Galley
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$galley_sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( get_current_blog_id() );
foreach ( $galley_sites as $galley_site ) {
	if ( is_multisite() ) {
		switch_to_blog( $galley_site );
	}
	delete_option( 'galley' );
	foreach ( array( 'creator', 'source', 'license', 'distributable' ) as $galley_field ) {
		delete_post_meta_by_key( "galley_$galley_field" );
	}
	if ( is_multisite() ) {
		restore_current_blog();
	}
}
foreach ( array( 'job_title', 'organization', 'organization_url', 'portrait', 'accounts', 'contact' ) as $galley_field ) {
	delete_metadata( 'user', 0, "galley_$galley_field", '', true );
}
