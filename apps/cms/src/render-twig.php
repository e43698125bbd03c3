<?php
// Renders with Twig itself. Reads JSON: { templates, template, context, setup }, where `setup` is a PHP file that
// returns a function: it may add to the environment and to the context what the system around Twig would.
require '/usr/share/php/Twig/autoload.php';

$job = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR );
$twig = new Twig\Environment( new Twig\Loader\FilesystemLoader( $job['templates'] ), [
  'strict_variables' => true,
  'autoescape' => 'html',
] );
$context = $job['context'];
if ( isset( $job['setup'] ) ) {
  $context = ( require $job['setup'] )( $twig, $context );
}
echo $twig->render( $job['template'], $context );
