package uk.police.lfr.web.admin.retention;

import java.time.Instant;

/**
 * One line of the retention board's time line.
 *
 * @param what in words
 * @param kind names the colour
 * @param share how far along the line its moment lies, 0 to 100
 * @param away such as "in 5 hours"
 * @param late whether its moment has passed
 */
public record TimelineRow(String what, String kind, int share, Instant at, String away, boolean late) {}
