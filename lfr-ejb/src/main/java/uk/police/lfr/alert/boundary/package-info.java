/** Where matches come in, where people decide, and where pictures go out. */
package uk.police.lfr.alert.boundary;
