package uk.police.lfr.footage.contract;

/**
 * A corner of a zone, so that it holds for every size of picture.
 *
 * @param x thousandths of the picture's width from its left edge, 0 to 1000
 * @param y thousandths of the picture's height from its upper edge, 0 to 1000
 */
public record ZoneCorner(int x, int y) {}
