package uk.police.lfr.deployment.contract;

/**
 * What is to be expected, from what was measured.
 *
 * @param value the best estimate
 * @param low and {@code high}: with 95 % confidence it lies between them, on people like those measured
 */
public record Expected(double value, double low, double high) {}
