package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;

/** The forms of the public site, as somebody fills them in. */
final class PublicForms {
    private final Page page;

    PublicForms(Page page) {
        this.page = page;
    }

    private static String address(String path) {
        return SystemUnderTest.ports().page(path).toString();
    }

    PublicForms opens(String path) {
        page.navigate(address(path));
        return this;
    }

    /** Sends it as it stands, and is told what is missing. */
    PublicForms isToldOf(String field) {
        page.click("#hand-in");
        assertEquals(field, page.locator("#failed a").getAttribute("href"), "the summary leads to what is wrong");
        return this;
    }

    PublicForms fillsIn(String field, String words) {
        page.locator(field).fill(words);
        return this;
    }

    PublicForms stillReads(String field, String words) {
        assertEquals(words, page.locator(field).inputValue());
        return this;
    }

    PublicForms chooses(String choice) {
        page.locator(choice).check();
        return this;
    }

    PublicForms isGivenAReference() {
        page.click("#hand-in");
        assertTrue(page.locator("#taken").innerText().matches("(?s).*REQ-\\d+.*"));
        return this;
    }

    PublicForms stands() {
        PublicPages.stands(page);
        return this;
    }
}
