package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Somebody at a browser of their own. Every page they say they see is checked for barriers. One thread only. */
public final class Person {

    private final Page page;
    private final Function<String, URI> addresses;

    Person(Page page, Function<String, URI> addresses) {
        this.page = page;
        this.addresses = addresses;
    }

    /** Opens an address and looks at the page. */
    public Person opens(String path) {
        page.navigate(addresses.apply(path).toString());
        return looks();
    }

    /** Follows the first link or presses the first button that matches, and looks at the page that comes. */
    public Person follows(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
        return looks();
    }

    /** Looks at the page as it stands: nothing on it may shut anyone out. */
    public Person looks() {
        assertEquals(List.of(), Accessibility.violations(page), page.url());
        return this;
    }

    /** Waits until an element is there to be seen, and gives it. */
    public Locator sees(String selector) {
        var element = page.locator(selector).first();
        element.waitFor();
        return element;
    }

    /** Everything that the page's main part says. */
    public String reads() {
        return page.locator("main").innerText();
    }

    /** The address at which the person is, without the host. */
    public String at() {
        var address = URI.create(page.url());
        return address.getRawQuery() == null ? address.getPath() : address.getPath() + "?" + address.getRawQuery();
    }

    /** What the server answers to this person for an address that is not shown as a page. */
    public int statusOf(String path) {
        return page.request().get(addresses.apply(path).toString()).status();
    }

    /** Where an address is on the server that the person uses. */
    URI address(String path) {
        return addresses.apply(path);
    }

    /** The browser's own page, for what only one test does. */
    public Page page() {
        return page;
    }
}
