package uk.police.lfr.footage.contract;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The segments that are kept of one day of a deployment.
 *
 * @param recordedOn the day of the force
 * @param held how many of them a legal hold names
 * @param next when the first of those that are not held was recorded; of all of them where every one is held
 */
public record FootageDay(long deploymentId, LocalDate recordedOn, int segments, int held, Instant next) {}
