package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Escape closes an open dialog and leaves the site everywhere else; "back" does not return to the page that was left. */
@ArquillianTest
@RunAsClient
class Scenario16QuickExitIT {

    private static final String WEATHER = "https://www.bbc.co.uk/weather";

    private PortalBrowser browser;
    private Page page;

    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application();
    }

    @BeforeEach
    void aVisitorReadsTheHomePageAfterAnother() {
        browser = PortalBrowser.start();
        page = browser.newPerson();
        weather(page);
        page.navigate(address("/en/cookies"));
        page.navigate(address("/en/"));
    }

    private static void weather(Page visitor) {
        visitor.route(
                "https://www.bbc.co.uk/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><title>Weather</title>")));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void escapeInsideTheOpenDialogClosesItAndTheNextOneLeaves() {
        page.click("#customise-cookies");
        assertTrue(page.locator("#cookie-dialog").isVisible());

        page.keyboard().press("Escape");
        page.locator("#cookie-dialog").waitFor(hidden());
        assertEquals(address("/en/"), page.url());

        page.keyboard().press("Escape");
        page.waitForURL(WEATHER);
    }

    @Test
    void backDoesNotReturnToThePageThatWasLeft() {
        page.keyboard().press("Escape");
        page.waitForURL(WEATHER);

        page.goBack();

        assertEquals(address("/en/cookies"), page.url(), "the page before it, which the site cannot take out");
    }

    @Test
    void shiftThreeTimesLeavesAndTwiceDoesNot() {
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertEquals(address("/en/"), page.url());
        page.keyboard().press("Shift");
        page.waitForURL(WEATHER);
    }

    @Test
    void shiftsOfSomebodyWhoTypesDoNotLeave() {
        page.keyboard().press("Shift");
        page.keyboard().press("a");
        page.keyboard().press("Shift");
        page.keyboard().press("b");
        page.keyboard().press("Shift");
        assertEquals(address("/en/"), page.url());
    }

    @Test
    void thePageSaysWhatItsExitCannotDo() {
        assertTrue(page.locator("footer").innerText().contains("Pages you read before stay in your browser’s history"));
        page.navigate(address("/cy/"));
        assertTrue(page.locator("footer").innerText().contains("yn aros yn hanes eich porwr"));
        assertEquals(WEATHER, page.locator("#leave").getAttribute("href"), "a plain link where no script runs");
        assertFalse(page.locator("#cookie-dialog").isVisible());
    }

    @Test
    void everyPageInBothLanguagesHasTheButtonAndIsOpenToEveryone() {
        for (String path : PublicPages.offered(page)) {
            PublicPages.looks(page, address(path));
        }
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void everyPageIsWalkedByKeyboardAlone() {
        page.request()
                .post(
                        address("/en/cookies/choice"),
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("choice", "reject")
                                        .set("page", "/en/")));
        for (String path : PublicPages.offered(page)) {
            PublicPages.isWalkedByKeyboard(page, address(path));
        }
    }

    @Test
    void onPaperStandsWhatIsSaidAndNotWhatIsPressed() {
        page.navigate(address("/en/your-rights"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(page.locator("main h1").isVisible());
        for (String pressed : List.of("#leave", "#menu", "form", ".govuk-cookie-banner", ".lfr-header__language")) {
            assertFalse(page.locator(pressed).first().isVisible(), pressed);
        }
    }

    @Test
    void everyPageIsCompleteWithoutScript() {
        Page plain = browser.newPersonWithoutScript();
        plain.navigate(address("/en/"));
        for (String path : PublicPages.offered(plain)) {
            plain.navigate(address(path));
            assertEquals(1, plain.locator("main h1").count(), path);
            assertEquals(WEATHER, plain.locator("#leave").getAttribute("href"), path);
        }
    }

    @Test
    void aRequestIsHandedInWithoutScriptAndItsReferenceIsShown() {
        Page plain = browser.newPersonWithoutScript();
        plain.navigate(address("/cy/eich-hawliau"));
        plain.locator("#request-name").fill("Angharad");
        plain.click("#hand-in");
        assertEquals("Angharad", plain.locator("#request-name").inputValue(), "nothing has to be typed again");
        assertEquals(
                "#request-kind", plain.locator("#failed a").getAttribute("href"), "the summary leads to what is wrong");

        plain.locator("#kind-ACCESS").check();
        plain.locator("#request-contact").fill("angharad@example.org");
        plain.locator("#request-words").fill("Beth sydd gennych amdanaf?");
        plain.click("#hand-in");
        assertTrue(plain.locator("#taken").innerText().matches("(?s).*REQ-\\d+.*"));
        assertEquals("", plain.locator("#request-name").inputValue());
    }

    @Test
    void theShortcutIsAnnouncedAndTheLinkTellsTheOtherSiteNothing() {
        assertEquals(
                "Quickly exit this site by pressing the Escape key",
                page.locator(".lfr-exit__words").innerText());
        for (String way : List.of("#leave", "#skip-to-leave")) {
            assertEquals("nofollow noreferrer", page.locator(way).getAttribute("rel"));
        }
        page.navigate(address("/cy/"));
        assertTrue(page.locator(".lfr-exit__words").innerText().contains("Escape"));
    }

    @Test
    void theButtonLeavesAndIsAPlainLinkWithoutScript() {
        page.click("#leave");
        page.waitForURL(WEATHER);
        page.goBack();
        assertEquals(address("/en/cookies"), page.url());

        Page plain = browser.newPersonWithoutScript();
        weather(plain);
        plain.navigate(address("/en/"));
        plain.click("#leave");
        plain.waitForURL(WEATHER);
    }

    @Test
    void theWayOutIsAmongTheFirstStopsOfTheKeyboard() {
        page.locator("#skip-to-leave").focus();
        assertTrue(page.locator("#skip-to-leave").isVisible());
        page.keyboard().press("Shift+Tab");
        assertEquals("#main-content", page.locator(":focus").getAttribute("href"), "right after the link to the text");
        page.locator("#skip-to-leave").focus();
        page.keyboard().press("Enter");
        page.waitForURL(WEATHER);
        page.goBack();
        assertEquals(address("/en/cookies"), page.url());
    }

    @Test
    void thePageIsBlankBeforeTheOtherSiteAnswers() {
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.evaluate(
                "() => new MutationObserver(() => { const blank = document.querySelector('.lfr-blank')"
                        + ".getBoundingClientRect(); console.log('blank', blank.width >= document.documentElement.clientWidth"
                        + " && blank.height >= innerHeight && document.title === ''); }).observe(document.body, {childList: true})");
        page.keyboard().press("Escape");
        page.waitForURL(WEATHER);
        assertEquals(List.of("blank true"), said);
    }

    @Test
    void whatWasKeptInTheBrowserIsCleared() {
        page.evaluate("() => { localStorage.setItem('seen', 'yes'); sessionStorage.setItem('seen', 'yes'); }");
        page.keyboard().press("Escape");
        page.waitForURL(WEATHER);
        page.goBack();
        assertEquals(0, page.evaluate("() => localStorage.length + sessionStorage.length"));
    }

    @Test
    void shiftsFurtherApartThanFiveSecondsDoNotLeave() {
        page.clock().install();
        page.navigate(address("/en/"));
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        page.clock().fastForward(5001);
        page.keyboard().press("Shift");
        assertEquals(address("/en/"), page.url());
    }

    @Test
    void escapeIsLeftToWhateverIsOpen() {
        page.evaluate("() => document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', isComposing: true}))");
        assertEquals(address("/en/"), page.url(), "the input method's");

        page.evaluate("() => { const menu = document.createElement('button'); menu.id = 'menu-of-the-test';"
                + " menu.setAttribute('aria-haspopup', 'true'); menu.setAttribute('aria-expanded', 'true');"
                + " document.querySelector('main').append(menu); }");
        page.keyboard().press("Escape");
        assertEquals(address("/en/"), page.url(), "the open menu's");

        page.evaluate("() => { const menu = document.getElementById('menu-of-the-test');"
                + " menu.setAttribute('aria-expanded', 'false');"
                + " const list = document.createElement('select'); menu.after(list); list.focus(); }");
        page.keyboard().press("Escape");
        assertEquals(address("/en/"), page.url(), "the browser's own list's");
        page.keyboard().press("Escape");
        page.waitForURL(WEATHER);
    }

    @Test
    void theForceMayTurnEscapeOff() {
        page.evaluate("() => { document.getElementById('leave').dataset.keys = 'ShiftX3'; }");
        page.keyboard().press("Escape");
        assertEquals(address("/en/"), page.url());
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift");
        }
        page.waitForURL(WEATHER);
    }

    @Test
    void staffPagesHaveNoQuickExit() {
        page.navigate(address("/operations/start.xhtml"));
        assertTrue(page.locator("input[type=password]").isVisible());
        assertEquals(0, page.locator("#leave, script[src*='exit.js']").count());
        String there = page.url();
        page.keyboard().press("Escape");
        assertEquals(there, page.url());
    }

    @Test
    void theBannerLeadsToFeedbackWhichNeedsNoName() {
        Page plain = browser.newPersonWithoutScript();
        plain.navigate(address("/en/"));
        plain.click(".govuk-phase-banner a");
        plain.click("#hand-in");
        assertEquals("#request-words", plain.locator("#failed a").getAttribute("href"));

        plain.locator("#request-words").fill("The table of deployments reads well.");
        plain.click("#hand-in");
        assertTrue(plain.locator("#taken").innerText().matches("(?s).*REQ-\\d+.*"));
        assertEquals(address("/en/feedback"), plain.url().replaceFirst("\\?.*", ""));
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static String address(String path) {
        return SystemUnderTest.ports().page(path).toString();
    }
}
