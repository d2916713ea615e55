/**
 * What tests inside the server share: its staff, a deployment's way through the desks, rows, hand-ins. Never part of the
 * product.
 */
package uk.police.lfr.it.inside;
