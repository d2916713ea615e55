package uk.police.lfr.deployment.contract;

import java.util.Set;
import uk.police.lfr.watchlist.contract.Category;

/**
 * Who may be on the list of a deployment, as authorised (rules W1 and W8).
 *
 * @param cap most people on it; null where nobody has said, as in an urgent application without its pack
 * @param categories those allowed; empty where nobody has said
 */
public record ListTerms(Integer cap, Set<Category> categories) {
    public ListTerms {
        categories = Set.copyOf(categories);
    }

    /** Whether these allow nobody whom the others do not. */
    public boolean within(ListTerms others) {
        boolean noMore = others.cap == null || cap != null && cap <= others.cap;
        boolean noOther =
                others.categories.isEmpty() || !categories.isEmpty() && others.categories.containsAll(categories);
        return noMore && noOther;
    }
}
