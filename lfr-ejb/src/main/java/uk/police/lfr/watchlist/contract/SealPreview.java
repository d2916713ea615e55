package uk.police.lfr.watchlist.contract;

import java.util.Map;

/**
 * What would be sealed now.
 *
 * @param contentHash of every entry with every field and picture, 64 hexadecimal digits; the seal takes exactly this
 *     content or nothing
 * @param obstacles with the count of what is concerned, in the order in which they are best removed
 */
public record SealPreview(long watchlistId, int entries, String contentHash, Map<SealObstacle, Integer> obstacles) {
    public boolean sealable() {
        return obstacles.keySet().stream().noneMatch(SealObstacle::blocking);
    }
}
