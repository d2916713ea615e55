package uk.police.lfr.watchlist.contract;

import java.util.Map;

/**
 * Of whom a list was made when it was sealed: sums alone, kept after the purge. Not for publication as they stand: a
 * small sum could point to a person.
 *
 * @param categories people of each; a category without anybody is absent
 * @param sources people whose picture came from each system
 * @param children people under 18
 */
public record ListMakeUp(Map<Category, Integer> categories, Map<SourceSystem, Integer> sources, int children) {
    public ListMakeUp {
        categories = Map.copyOf(categories);
        sources = Map.copyOf(sources);
    }
}
