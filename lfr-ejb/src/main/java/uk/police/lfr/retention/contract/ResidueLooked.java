package uk.police.lfr.retention.contract;

/**
 * How far one check looked.
 *
 * @param looked rows, values, files or keys, depending on the check
 */
public record ResidueLooked(String check, long looked) {}
