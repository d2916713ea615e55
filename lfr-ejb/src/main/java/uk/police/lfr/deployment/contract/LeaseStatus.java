package uk.police.lfr.deployment.contract;

import java.time.Instant;

/**
 * How a deployment stands with its lease, for people to read.
 *
 * @param until end of the newest lease; null before the first
 * @param obstacle why the next was refused; null where none was
 * @param since when it was first refused for that reason; null where it was not
 */
public record LeaseStatus(Instant until, LeaseObstacle obstacle, Instant since) {}
