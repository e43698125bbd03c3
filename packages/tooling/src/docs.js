#!/usr/bin/env node
// Writes what is made from the manifest into the README of the package it is called in.
import { writeFileSync } from 'node:fs';
import { readmeWithTables } from './api-tables.js';

writeFileSync('README.md', await readmeWithTables());
