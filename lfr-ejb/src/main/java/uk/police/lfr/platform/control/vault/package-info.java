/**
 * The vault's own work: keys in files outside the database, wrapped by a master key, destroyed for good. Only
 * {@link uk.police.lfr.platform.boundary.KeyVault} and {@link uk.police.lfr.platform.boundary.SigningKeys} call it. No
 * key ever reaches a log, an event or the database.
 */
package uk.police.lfr.platform.control.vault;
