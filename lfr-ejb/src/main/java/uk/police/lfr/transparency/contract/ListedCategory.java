package uk.police.lfr.transparency.contract;

/**
 * A reason for which people can be on a watchlist.
 *
 * @param name of the closed category, such as {@code WANTED_COURT}
 * @param inUse whether this force lists people for it
 * @param byName whether each such entry needs the authorising officer's decision by name
 */
public record ListedCategory(String name, boolean inUse, boolean byName) {}
