/** Open data: the public record of deployments for machines. No sign-in, no key, no cookie. */
package uk.police.lfr.web.api;
