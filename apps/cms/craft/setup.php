<?php
// What Craft gives its templates: names without an ending, its settings, and rich text that is markup already.
return static function ( Twig\Environment $twig, array $context ): array {
  $files = $twig->getLoader();
  $twig->setLoader( new class( $files ) implements Twig\Loader\LoaderInterface {
    public function __construct( private $files ) {}
    private static function file( string $name ): string {
      return str_ends_with( $name, '.twig' ) ? $name : "$name.twig";
    }
    public function getSourceContext( string $name ): Twig\Source {
      return $this->files->getSourceContext( self::file( $name ) );
    }
    public function getCacheKey( string $name ): string {
      return $this->files->getCacheKey( self::file( $name ) );
    }
    public function isFresh( string $name, int $time ): bool {
      return $this->files->isFresh( self::file( $name ), $time );
    }
    public function exists( string $name ): bool {
      return $this->files->exists( self::file( $name ) );
    }
  } );
  $twig->disableStrictVariables();
  foreach ( $context['entry']['body'] as &$block ) {
    if ( isset( $block['text'] ) ) {
      $block['text'] = new Twig\Markup( $block['text'], 'UTF-8' );
    }
  }
  $context['craft'] = [ 'app' => [ 'config' => [ 'custom' => [ 'galley' => $context['integrity'] ] ] ] ];
  return $context;
};
