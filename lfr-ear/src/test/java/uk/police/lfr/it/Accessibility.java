package uk.police.lfr.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe on a page as it stands, with the rules of WCAG 2.2 AA; no page is fetched and none sent anywhere. */
public final class Accessibility {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** One line for each rule broken: the rule, what it asks, and the elements that break it. Empty when none is. */
    public static List<String> violations(Page page) {
        return lines(builder(page).withTags(WCAG_22_AA));
    }

    /** The same for colours alone, which is all that another colour scheme changes. */
    public static List<String> colours(Page page) {
        return lines(builder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** Our pages have no frames; looking for them costs a page of its own each time. */
    private static AxeBuilder builder(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> lines(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }
}
