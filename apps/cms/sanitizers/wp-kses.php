<?php
// WordPress's own kses.php, outside WordPress: takes the folder of wp-includes and of our list; JSON in and out.
[ , $includes, $list ] = $argv;
define( 'ABSPATH', dirname( $includes ) . '/' );
define( 'WPINC', 'wp-includes' );
require "$includes/plugin.php";
require "$includes/formatting.php";
require "$includes/kses.php";

// What kses asks of the rest of WordPress.
function get_option( $name ) {
  return 'UTF-8';
}
function wp_allowed_protocols() {
  return [ 'http', 'https', 'mailto', 'tel' ];
}
function __( $words ) {
  return $words;
}
require $list;

echo json_encode( array_map(
  static fn ( $html ) => wp_kses( $html, 'post' ),
  json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR ),
) );
