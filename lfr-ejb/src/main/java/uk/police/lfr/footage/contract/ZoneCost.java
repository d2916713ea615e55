package uk.police.lfr.footage.contract;

/**
 * What it takes to cover a zone before recording.
 *
 * @param cores processor cores for each 1080p camera of 25 pictures a second, as measured
 * @param serverCores that this server has
 */
public record ZoneCost(double cores, int serverCores) {}
