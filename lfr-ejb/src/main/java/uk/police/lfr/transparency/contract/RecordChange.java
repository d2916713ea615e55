package uk.police.lfr.transparency.contract;

/**
 * A value in which the record that would be published differs from the one that is.
 *
 * @param column of {@link RecordColumns}
 */
public record RecordChange(String column, RecordValue said, RecordValue is) {}
