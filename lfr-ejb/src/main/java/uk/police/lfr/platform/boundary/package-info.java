/**
 * What the platform offers: the caller's name, the installation's mode, the loaded face engine, the key vault and
 * signing keys, staff accounts and the desk that records refusals. Holds no business rule.
 */
package uk.police.lfr.platform.boundary;
