/**
 * What a person sees when something cannot be done: a refusal in plain words, or a reference number.
 * Never a stack trace, never a cause's own text. Refusals of access are handed to the audit.
 */
package uk.police.lfr.web.failure;
