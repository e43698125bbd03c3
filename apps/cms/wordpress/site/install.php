<?php
// Installs WordPress in the folder it is called in: a news site in New York with an editor-in-chief and an author.
define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$sent = function () {
	return true; // No mail about the new site.
};
add_filter( 'pre_wp_mail', $sent );

wp_install( 'The Euphrates Courier', 'chief', 'chief@example.com', true, '', getenv( 'GALLEY_PASSWORD' ) );
wp_insert_user(
	array(
		'user_login'   => 'will',
		'user_pass'    => getenv( 'GALLEY_PASSWORD' ),
		'user_email'   => 'will@example.com',
		'display_name' => 'Will Racke',
		'description'  => 'Writes about the border and what lies beyond it.',
		'role'         => 'author',
	)
);
update_option( 'timezone_string', 'America/New_York' );
update_option( 'permalink_structure', '/%postname%/' );
// WordPress's own portraits come from another server; what else does is for the tests to find.
update_option( 'show_avatars', 0 );
flush_rewrite_rules();
