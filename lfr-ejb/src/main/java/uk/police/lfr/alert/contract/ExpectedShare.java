package uk.police.lfr.alert.contract;

/** Between which two shares, 0 to 1, the measurement of the models lets one expect to be. */
public record ExpectedShare(double low, double high) {}
