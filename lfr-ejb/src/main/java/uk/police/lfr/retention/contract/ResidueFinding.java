package uk.police.lfr.retention.contract;

/**
 * Something that should be gone and is not.
 *
 * @param check which look found it
 * @param place table and column, or file
 * @param what in words, without any of the content
 */
public record ResidueFinding(String check, String place, String what) {}
