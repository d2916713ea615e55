package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import uk.police.lfr.it.probe.InventedDeployments;
import uk.police.lfr.it.probe.InventedDocuments;
import uk.police.lfr.it.probe.InventedRegister;

/** Escape closes an open dialog and leaves the site everywhere else; "back" does not return to the page that was left. */
@ArquillianTest
@RunAsClient
class Scenario16QuickExitIT extends PublicSiteTests {
    /** With deployments in every state, which nobody has to bring about. */
    @Deployment
    static EnterpriseArchive application() {
        return Deployments.application(InventedRegister.class, InventedDeployments.class, InventedDocuments.class);
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

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
