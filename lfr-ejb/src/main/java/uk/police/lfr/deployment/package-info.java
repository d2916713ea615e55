/**
 * What is allowed: the application for a deployment, the authority given for it, its cameras, place and hours, and the
 * lease without which no face is compared.
 */
package uk.police.lfr.deployment;
