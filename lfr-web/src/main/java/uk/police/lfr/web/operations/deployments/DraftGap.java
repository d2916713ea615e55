package uk.police.lfr.web.operations.deployments;

/**
 * Something that an application still lacks.
 *
 * @param field of the form, and the last part of its label's key
 */
public record DraftGap(DraftStep step, String field) {}
