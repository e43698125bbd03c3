<?php
// Written by generate.js from the register of licences in @galley/core: not to be edited by hand.

defined( 'ABSPATH' ) || exit;

return array(
	'CC-BY-4.0' => array(
		'name' => 'CC BY 4.0',
		'url' => 'https://creativecommons.org/licenses/by/4.0/',
	),
	'CC-BY-SA-4.0' => array(
		'name' => 'CC BY-SA 4.0',
		'url' => 'https://creativecommons.org/licenses/by-sa/4.0/',
	),
	'CC-BY-ND-4.0' => array(
		'name' => 'CC BY-ND 4.0',
		'url' => 'https://creativecommons.org/licenses/by-nd/4.0/',
	),
	'CC-BY-NC-4.0' => array(
		'name' => 'CC BY-NC 4.0',
		'url' => 'https://creativecommons.org/licenses/by-nc/4.0/',
	),
	'CC-BY-NC-SA-4.0' => array(
		'name' => 'CC BY-NC-SA 4.0',
		'url' => 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
	),
	'CC-BY-NC-ND-4.0' => array(
		'name' => 'CC BY-NC-ND 4.0',
		'url' => 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
	),
	'CC0-1.0' => array(
		'name' => 'CC0 1.0',
		'url' => 'https://creativecommons.org/publicdomain/zero/1.0/',
	),
	'CC-PDM-1.0' => array(
		'name' => 'Public Domain Mark 1.0',
		'url' => 'https://creativecommons.org/publicdomain/mark/1.0/',
	),
	'all-rights-reserved' => array(
		'name' => 'All rights reserved',
		'url' => '',
	),
);
