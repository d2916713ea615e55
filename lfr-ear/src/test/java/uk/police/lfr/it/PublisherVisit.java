package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A publisher before the results of a deployment, on its page of the publishing desk. */
record PublisherVisit(Person publisher) {

    /** Names under which somebody might try to hand in a figure. */
    private static final List<String> FIGURES = List.of(
            "arrests",
            "facesScanned",
            "figures.alerts",
            "alerts.total",
            "publication:facesScanned",
            "publication:results:arrests",
            "publishingPreview.current.figures.arrests");

    /** The numbers on the previews of the public page itself, in English and in Welsh. */
    List<List<Integer>> figuresOnThePagesThemselves() {
        String desk = publisher.at();
        List<List<Integer>> figures = Stream.of("en", "cy")
                .map(language -> {
                    publisher.follows("#page-" + language).sees(".lfr-preview");
                    PublicPages.fits(publisher.page(), publisher.at());
                    assertEquals(List.of(), SpokenPage.of(publisher.page()).faults(language));
                    assertEquals(language, publisher.page().locator("html").getAttribute("lang"));
                    publisher.follows(".lfr-header__language").sees(".lfr-preview");
                    assertTrue(!language.equals(publisher.page().locator("html").getAttribute("lang")));
                    List<Integer> shown = PublishedFigures.onPage(publisher);
                    publisher.opens(desk);
                    return shown;
                })
                .toList();
        return figures;
    }

    PublisherVisit plansAndCallsOff() {
        publisher.page().locator("#later\\:at").fill("2001-01-01T09:00");
        publisher.follows("#later\\:plan").sees("#later .ui-message-error");
        publisher.page().locator("#later\\:at").fill("2099-01-01T09:00");
        publisher.follows("#later\\:plan").sees("#messages .notice--good");
        assertTrue(publisher.sees("#planned").innerText().contains("1 Jan 2099, 09:00"));
        publisher.follows("#planned\\:callOff").sees("#messages .notice--good");
        return this;
    }

    /** Hands in the first version of a policy, in both languages. */
    void publishesAPolicy(String english, String welsh) {
        Page page = publisher.opens("/admin/publishing/documents.xhtml").page();
        page.locator("#publication\\:kind").selectOption("POLICY");
        page.locator("#publication\\:titleEn").fill(english);
        page.locator("#publication\\:titleCy").fill(welsh);
        page.locator("#publication\\:from").fill("2020-01-01");
        page.locator("#publication\\:english").setInputFiles(pdf(english));
        page.locator("#publication\\:welsh").setInputFiles(pdf(welsh));
        publisher.follows("#publication\\:publish").sees("#messages .notice--good");
    }

    private static FilePayload pdf(String words) {
        return new FilePayload(
                "policy.pdf", "application/pdf", ("%PDF-1.7\n% " + words).getBytes(StandardCharsets.UTF_8));
    }

    /** There is no field for a figure on the page, and one that is made up is not listened to. */
    PublisherVisit typesFiguresWhereThereIsNoField(String number) {
        assertEquals(
                0,
                publisher
                        .page()
                        .locator("#publication input:not([type=hidden])")
                        .count());
        publisher
                .page()
                .evaluate(
                        "([names, number]) => names.forEach(name => document.getElementById('publication').append("
                                + "Object.assign(document.createElement('input'), {type: 'hidden', name, value: number})))",
                        List.of(FIGURES, number));
        return this;
    }
}
