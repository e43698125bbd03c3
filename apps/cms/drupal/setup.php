<?php
// Stands in for what Drupal puts around Twig: names of components, libraries, translations, public files, filtered text.
define( 'DRUPAL_ROOT', getenv( 'DRUPAL_ROOT' ) );
require __DIR__ . '/stand-ins.php';
require __DIR__ . '/language-interface.php';
require __DIR__ . '/galley/galley.module';

return static function ( Twig\Environment $twig, array $context ): array {
  $twig->setLoader( new Twig\Loader\ChainLoader( [
    $twig->getLoader(),
    new class implements Twig\Loader\LoaderInterface {
      private static function file( string $name ): string {
        $component = substr( $name, strlen( 'galley:' ) );
        return __DIR__ . "/galley/components/$component/$component.twig";
      }
      public function getSourceContext( string $name ): Twig\Source {
        return new Twig\Source( file_get_contents( self::file( $name ) ), $name );
      }
      public function getCacheKey( string $name ): string {
        return $name;
      }
      public function isFresh( string $name, int $time ): bool {
        return true;
      }
      public function exists( string $name ): bool {
        return str_starts_with( $name, 'galley:' ) && file_exists( self::file( $name ) );
      }
    },
  ] ) );

  // A component brings the library that it depends on; the template attaches that of its language.
  $attached = [ 'galley/head', 'galley/elements' ];
  $twig->addFunction( new Twig\TwigFunction( 'attach_library', static function ( $name ) use ( &$attached ) {
    $attached[] = $name;
    return '';
  } ) );
  $twig->addFunction( new Twig\TwigFunction( 'file_url', static fn ( $uri ) => str_replace( 'public://', '/images/', $uri ) ) );
  $twig->addFilter( new Twig\TwigFilter( 't', static fn ( $words, $with = [] ) => strtr( $words, $with ) ) );
  $twig->addFunction( new Twig\TwigFunction( 'library_tags', static function () use ( &$attached ) {
    $libraries = galley_library_info_build();
    // Drupal adds a query of its own to each file, which changes with every rebuild of the caches.
    $attributes = static fn ( $all ) => implode( '', array_map( static fn ( $name, $value ) => " $name=\"$value\"", array_keys( $all ), $all ) );
    $tags = '';
    foreach ( $attached as $name ) {
      $library = $libraries[ substr( $name, strlen( 'galley/' ) ) ];
      foreach ( $library['css']['theme'] ?? [] as $file => $options ) {
        $tags .= "<link rel=\"stylesheet\" href=\"$file?v=1\"{$attributes( $options['attributes'] )} />\n";
      }
      foreach ( $library['js'] ?? [] as $file => $options ) {
        $query = ( $options['type'] ?? '' ) === 'external' ? '' : '?v=1';
        $tags .= "<script src=\"$file$query\"{$attributes( $options['attributes'] )}></script>\n";
      }
    }
    return $tags;
  }, [ 'is_safe' => [ 'html' ] ] ) );

  $node = new Node( $context['node'] );
  Url::$addresses = $context['addresses'];
  Drupal::$settings = $context['settings'];
  Drupal::$languages = array_flip( [ 'en', 'und', $node->langcode->value ] );
  $variables = [ 'node' => $node ];
  galley_preprocess_node( $variables );
  $twig->addGlobal( 'attributes', '' );
  $twig->disableStrictVariables();
  return $variables;
};
