/**
 * Recorded footage of the cameras that feed recognition: kept encrypted for 31 days, seen and taken only for a reason.
 *
 * <p>Hears each camera through a tap ({@code vision.source}), so the connection that is analysed is the one that is
 * recorded. It never decides about a person, never keeps a template, and never lets plain pictures touch a disk.
 */
package uk.police.lfr.footage;
