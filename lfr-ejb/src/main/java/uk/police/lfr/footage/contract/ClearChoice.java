package uk.police.lfr.footage.contract;

import java.time.Instant;

/**
 * The person who stays recognisable in an export: a point inside their face at a moment.
 *
 * @param x thousandths of the picture's width
 * @param y thousandths of the picture's height
 */
public record ClearChoice(Instant at, int x, int y) {}
