<?php
// Drupal's own name for all languages, those of content without one among them.
namespace Drupal\Core\Language;

interface LanguageInterface {
  const STATE_ALL = 3;
}
