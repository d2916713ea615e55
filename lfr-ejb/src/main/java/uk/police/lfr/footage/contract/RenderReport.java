package uk.police.lfr.footage.contract;

/**
 * What became of the footage that was asked for.
 *
 * @param pictures shown
 * @param unreadable segments that could not be read, or only in part
 * @param facesCovered faces made unrecognisable, each counted in every picture; 0 where nobody asked for it
 */
public record RenderReport(long pictures, int unreadable, long facesCovered) {}
