/**
 * What every capability stands on: the clock, roles, errors, the installation's mode, staff accounts, the loaded face
 * engine and the migrations. Knows no capability above it.
 */
package uk.police.lfr.platform;
