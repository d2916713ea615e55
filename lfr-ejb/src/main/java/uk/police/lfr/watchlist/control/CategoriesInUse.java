package uk.police.lfr.watchlist.control;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import uk.police.lfr.watchlist.contract.Category;

/** Which categories this force uses. The intrusive ones are off unless the administrator names them. */
public final class CategoriesInUse {
    static final String PROPERTY = "lfr.watchlist.intrusiveCategories";

    private CategoriesInUse() {}

    /** @throws IllegalArgumentException the property names something that is no intrusive category */
    public static Set<Category> configured() {
        return of(System.getProperty(PROPERTY, ""));
    }

    /** @param switchedOn names of intrusive categories, separated by commas; may be empty */
    static Set<Category> of(String switchedOn) {
        Set<Category> inUse = EnumSet.noneOf(Category.class);
        for (Category category : Category.values()) {
            if (!category.intrusive()) {
                inUse.add(category);
            }
        }
        for (String name : switchedOn.split(",")) {
            if (!name.isBlank()) {
                inUse.add(Category.valueOf(name.trim().toUpperCase(Locale.ROOT)));
            }
        }
        return inUse;
    }
}
