<?php
// Stand in for what Drupal hands its templates, with the names of Drupal's own methods, so that a template that asks
// for anything else gets nothing, as it would there.

/** Drupal\Core\Url: knows the address of what a link of Drupal's own names. */
final class Url {
  /** @var array<string, string> By what links name: `entity:node/41`. */
  public static array $addresses = [];
  public function __construct( private string $uri ) {}
  public function toString(): string {
    return self::$addresses[ $this->uri ] ?? $this->uri;
  }
}

/** One value of a field: its properties, and for a link the address that they lead to. */
final class FieldItem {
  public function __construct( private array $properties ) {}
  public function __isset( string $name ): bool {
    return isset( $this->properties[ $name ] );
  }
  public function __get( string $name ): mixed {
    $value = $this->properties[ $name ] ?? null;
    if ( 'entity' === $name && $value ) {
      return isset( $value['fields']['uri'] ) ? new File( $value ) : new Entity( $value );
    }
    // What a text format has filtered is markup.
    return 'processed' === $name ? new Twig\Markup( $value, 'UTF-8' ) : $value;
  }
  public function getUrl(): ?Url {
    return isset( $this->properties['uri'] ) ? new Url( $this->properties['uri'] ) : null;
  }
}

/** Drupal\Core\Field\FieldItemList: a list, which answers for its first value. */
final class FieldItemList implements ArrayAccess, IteratorAggregate {
  /** @var FieldItem[] */
  private array $items;
  public function __construct( array $values ) {
    $this->items = array_map( static fn ( $one ) => new FieldItem( $one ), $values );
  }
  public function __isset( string $name ): bool {
    return isset( $this->items[0]->$name );
  }
  public function __get( string $name ): mixed {
    return ( $this->items[0] ?? null )?->$name;
  }
  public function getIterator(): ArrayIterator {
    return new ArrayIterator( $this->items );
  }
  public function offsetExists( mixed $at ): bool {
    return isset( $this->items[ $at ] );
  }
  public function offsetGet( mixed $at ): mixed {
    return $this->items[ $at ] ?? null;
  }
  public function offsetSet( mixed $at, mixed $value ): void {}
  public function offsetUnset( mixed $at ): void {}
}

/** Drupal\Core\Entity\ContentEntityBase: fields by their names, the rest by methods. */
class Entity {
  public function __construct( protected array $stored ) {}
  public function __isset( string $name ): bool {
    return isset( $this->stored['fields'][ $name ] );
  }
  public function __get( string $name ): ?FieldItemList {
    return isset( $this->stored['fields'][ $name ] ) ? new FieldItemList( $this->stored['fields'][ $name ] ) : null;
  }
  public function label(): ?string {
    return $this->stored['label'] ?? null;
  }
  public function bundle(): string {
    return $this->stored['bundle'];
  }
}

/** Drupal\file\Entity\File. */
final class File extends Entity {
  public function getFileUri(): string {
    return $this->stored['fields']['uri'][0]['value'];
  }
}

/** Drupal\user\Entity\User. */
final class User extends Entity {
  public function getDisplayName(): string {
    return $this->stored['name'];
  }
}

/** Drupal\node\Entity\Node. */
final class Node extends Entity {
  public function getOwner(): ?User {
    return isset( $this->stored['owner'] ) ? new User( $this->stored['owner'] ) : null;
  }
  public function getCreatedTime(): int {
    return $this->stored['created'];
  }
}

/** Drupal: the languages that the site knows, and the settings of the module. */
final class Drupal {
  public static array $languages = [];
  public static array $settings = [];
  public static function languageManager(): object {
    return new class {
      public function getLanguages( int $flags ): array {
        return Drupal::$languages;
      }
    };
  }
  public static function config( string $name ): object {
    return new class( $name ) {
      public function __construct( private string $name ) {}
      public function get( string $key = '' ): mixed {
        $all = 'galley.settings' === $this->name ? Drupal::$settings : [];
        return '' === $key ? $all : $all[ $key ] ?? null;
      }
    };
  }
}
