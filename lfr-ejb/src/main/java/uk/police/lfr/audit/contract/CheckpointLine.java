package uk.police.lfr.audit.contract;

import java.time.Instant;
import java.util.List;

/**
 * A published tree head.
 *
 * @param entries how many entries it covers
 * @param root 64 hexadecimal digits
 * @param note the signed note, with the signatures of the witnesses named
 * @param witnesses who outside the force signed that the log only grew until then
 */
public record CheckpointLine(long entries, String root, Instant at, String note, List<String> witnesses) {}
