package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A choice of cookies that could not be kept is told as such and sets nothing; only a choice sets a cookie at all. */
@ArquillianTest
@RunAsClient
class Scenario17CookieSaveFailsIT {

    private static final String CHOICE = "**/cookies/choice";
    private static final String TRY_AGAIN = "Please try again";

    private static PortalBrowser browser;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @BeforeAll
    static void start() {
        browser = PortalBrowser.start();
    }

    @AfterEach
    void everybodyLeaves() {
        browser.emptied();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aServerThatCannotBeReachedIsAnErrorAndNoConsent() {
        Page page = visitor(true);
        page.route(CHOICE, Route::abort);
        button(page, "accept").click();
        Locator error = page.locator("[data-cookies-failed] >> visible=true");
        error.waitFor();
        assertTrue(error.innerText().contains(TRY_AGAIN));
        assertEquals(List.of(), page.context().cookies());
        assertTrue(button(page, "accept").isVisible(), "the visitor can try again");
    }

    @Test
    void aBrowserThatKeepsNoCookieIsToldThatNothingWasSaved() {
        Page page = visitor(false);
        page.route(
                CHOICE,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(303)
                        .setHeaders(Map.of("Location", address("/en/?cookies=saved")))));
        button(page, "accept").click();
        page.locator("#cookies-failed").waitFor();
        assertTrue(page.locator("#cookies-failed").innerText().contains(TRY_AGAIN));
        assertEquals(0, page.locator("#cookies-saved").count());
        assertTrue(button(page, "reject").isVisible());
        assertEquals(List.of(), page.context().cookies());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "choice=yes",
                "choice=custom",
                "choice=custom&preferences=yes",
                "choice=custom&preferences=on&measurement=no"
            })
    void aFormThatDoesNotSayPlainlyWhatIsWantedSetsNothing(String form) throws Exception {
        HttpResponse<String> answer = Http.form(SystemUnderTest.ports().page("/en/cookies/choice"), form);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/en/cookies?cookies=failed"));
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void aChoiceReturnsToNoOtherSite() throws Exception {
        HttpResponse<String> answer = Http.form(
                SystemUnderTest.ports().page("/cy/cookies/choice"), "choice=reject&page=https://elsewhere.invalid/");
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/cy/cookies?cookies=saved"));
    }

    @Test
    void readingSetsNothing() throws Exception {
        for (String path : List.of("/en/", "/cy/", "/en/cookies", "/cy/cookies")) {
            HttpResponse<String> answer = Http.get(SystemUnderTest.ports().page(path));
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), path);
            assertTrue(answer.headers().firstValue("Vary").orElseThrow().contains("Cookie"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChoiceIsConfirmedOnceAndThenHidden(boolean script) {
        Page page = visitor(script);
        button(page, "reject").click();
        page.locator("#cookies-saved").waitFor();
        assertEquals("preferences-no.measurement-no", cookie(page.context()));
        page.click("#hide-cookies");
        assertEquals(0, page.locator(".govuk-cookie-banner").count());
        assertEquals(address("/en/"), page.url());
        assertEquals(List.of(), browser.complaints());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void customisingBeginsWithEverythingOff(boolean script) {
        Page page = visitor(script);
        page.click("#customise-cookies");
        page.locator("button[value=custom]").waitFor();
        assertTrue(page.locator("#preferences-no").isChecked());
        assertTrue(page.locator("#measurement-no").isChecked());

        page.locator("#preferences-yes").check();
        page.click("button[value=custom]");
        page.locator("#cookies-saved").waitFor();

        assertEquals("preferences-yes.measurement-no", cookie(page.context()));
        page.navigate(address("/cy/cookies"));
        assertTrue(page.locator("#preferences-yes").isChecked());
    }

    @Test
    void acceptingAndRejectingWeighTheSameAndNothingComesFromElsewhere() {
        Page page = visitor(true);
        String look = "button => { const { backgroundColor, color, fontSize, fontWeight, paddingTop, height }"
                + " = getComputedStyle(button); return [backgroundColor, color, fontSize, fontWeight, paddingTop, height].join(); }";
        assertEquals(
                button(page, "accept").evaluate(look), button(page, "reject").evaluate(look));
        assertTrue(page.locator("#customise-cookies").isVisible());
        assertEquals(List.of(), browser.complaints(), "no request to another host");
    }

    @Test
    void theQuestionStaysWithThePageAndTheConfirmationSaysWhereToChangeIt() {
        Page page = visitor(true);
        String position = "banner => getComputedStyle(banner).position";
        assertEquals("static", page.locator(".govuk-cookie-banner").evaluate(position), "it covers nothing");
        button(page, "accept").click();
        page.locator("#cookies-saved").waitFor();
        assertTrue(page.locator("#cookies-saved").innerText().contains("additional cookies are accepted"));
        page.click("#cookies-saved a");
        assertEquals(address("/en/cookies"), page.url());
    }

    @Test
    void questionDialogErrorAndPageAreOpenToEveryone() {
        Page page = visitor(true);
        assertEquals(List.of(), Accessibility.violations(page));
        page.click("#customise-cookies");
        assertEquals(List.of(), Accessibility.violations(page));
        for (String path : List.of("/cy/?cookies=failed", "/en/cookies", "/cy/cookies?cookies=failed")) {
            page.navigate(address(path));
            assertEquals(List.of(), Accessibility.violations(page), path);
        }
    }

    private Page visitor(boolean script) {
        Page page = script ? browser.newPerson() : browser.newPersonWithoutScript();
        page.navigate(address("/en/"));
        assertEquals(List.of(), page.context().cookies(), "nothing is set before a choice");
        return page;
    }

    private static Locator button(Page page, String choice) {
        return page.locator("button[value=" + choice + "]");
    }

    private static String cookie(BrowserContext visitor) {
        assertEquals(1, visitor.cookies().size());
        return visitor.cookies().get(0).value;
    }

    private static String address(String path) {
        return SystemUnderTest.ports().page(path).toString();
    }
}
