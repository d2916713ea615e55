/**
 * The portal: three areas, each with its own URL prefix, template, family of roles and bundle of texts.
 * A page's path is the package of its backing bean and the prefix of its message keys. Beans see the
 * capabilities' contracts and boundaries, never their entities.
 */
package uk.police.lfr.web;
