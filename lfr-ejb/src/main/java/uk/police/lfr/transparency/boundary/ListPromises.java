package uk.police.lfr.transparency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.police.lfr.transparency.contract.ListedCategory;
import uk.police.lfr.watchlist.boundary.CategoryRegister;
import uk.police.lfr.watchlist.contract.Category;
import uk.police.lfr.watchlist.contract.SourceSystem;

/** Who can be on a list at all, from the same closed categories that every entry must have (rule S33, T1). */
@Stateless
@PermitAll // Whom a force may list is public.
public class ListPromises {
    @Inject
    private CategoryRegister categories;

    /** All that the system knows, in their order: also those that this force does not use. */
    public List<ListedCategory> categories() {
        Set<Category> inUse = categories.inUse();
        return Arrays.stream(Category.values())
                .map(category -> new ListedCategory(category.name(), inUse.contains(category), category.intrusive()))
                .toList();
    }

    /** Names of the systems from which pictures may come (rule S38). */
    public List<String> sources() {
        return Arrays.stream(SourceSystem.values()).map(Enum::name).toList();
    }
}
