package uk.police.lfr.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.transparency.boundary.ListPromises;
import uk.police.lfr.transparency.contract.ListedCategory;

/** Who can be on a watchlist, from the categories that the system takes and no others. */
@Named
@RequestScoped
public class CategoriesPage {

    @Inject
    private ListPromises lists;

    @Inject
    private PublicPage page;

    /**
     * @param title the category in a few words
     * @param meaning who that is
     * @param use whether this force lists people for it, and who decides
     */
    public record Category(String title, String meaning, String use) {}

    public List<Category> getCategories() {
        PublicWords words = new PublicWords(page.getLanguage());
        return lists.categories().stream()
                .map(category -> new Category(
                        words.text("category." + category.name()),
                        words.text("category.meaning." + category.name()),
                        words.text("watchlist.use." + use(category))))
                .toList();
    }

    private static String use(ListedCategory category) {
        return !category.inUse() ? "off" : category.byName() ? "byName" : "on";
    }

    public List<String> getSources() {
        PublicWords words = new PublicWords(page.getLanguage());
        return lists.sources().stream()
                .map(source -> words.text("source." + source))
                .toList();
    }
}
