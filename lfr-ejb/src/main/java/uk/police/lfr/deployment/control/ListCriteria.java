package uk.police.lfr.deployment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.lfr.deployment.contract.ListTerms;
import uk.police.lfr.deployment.contract.PackItemKind;
import uk.police.lfr.deployment.entity.Deployment;
import uk.police.lfr.deployment.entity.PackPage;
import uk.police.lfr.watchlist.contract.Category;

/** Who may be on a deployment's list: what the last variation said, and before any, the application pack. */
@Dependent
public class ListCriteria {
    private static final Set<String> KNOWN =
            Stream.of(Category.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    private PackStore packs;

    public ListTerms of(Deployment deployment) {
        return deployment.plan().variedList().orElseGet(() -> asked(packs.current(deployment.id())));
    }

    private static ListTerms asked(List<PackPage> pages) {
        String size = PackRules.field(pages, PackItemKind.WATCHLIST_CRITERIA, "expectedSize");
        String categories = PackRules.field(pages, PackItemKind.WATCHLIST_CRITERIA, "categories");
        return new ListTerms(size.isEmpty() ? null : Integer.valueOf(size), named(categories));
    }

    /** All there are, as a sentence shows them. */
    static String names() {
        return Stream.of(Category.values()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /**
     * @param text names between commas or blanks
     * @return none if a word is no category: packs of the first release had free text there
     */
    static Set<Category> named(String text) {
        List<String> words = Arrays.stream(text.split("[,\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() || !KNOWN.containsAll(words)
                ? Set.of()
                : words.stream()
                        .map(Category::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
    }
}
