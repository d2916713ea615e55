package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every page of the public site must be. One browser for all tests of the class; each has visitors of its own. */
abstract class PublicSiteTests {

    /** Where those go who leave, as far as the tests let them. */
    static final String WEATHER = "https://www.bbc.co.uk/weather";

    static PortalBrowser browser;

    Page page;

    @BeforeAll
    static void start() {
        browser = PortalBrowser.start();
    }

    @BeforeEach
    void aVisitorReadsTheHomePageAfterAnother() {
        page = browser.newPerson();
        weather(page);
        page.navigate(address("/en/cookies"));
        page.navigate(address("/en/"));
    }

    static void weather(Page visitor) {
        visitor.route(
                "https://www.bbc.co.uk/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><title>Weather</title>")));
    }

    static String address(String path) {
        return SystemUnderTest.ports().page(path).toString();
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
    void everyPageInBothLanguagesHasTheButtonAndIsOpenToEveryone() {
        site().everyPageStands();
    }

    @Test
    void everyStateOfADeploymentIsOpenToEveryone() {
        site().everyStateOfADeploymentStands();
    }

    @Test
    void aSiteWithoutDeploymentsSaysSo() {
        site().anEmptySiteSaysSo();
    }

    @Test
    void everyPageIsWalkedByKeyboard() {
        site().everyPageIsWalkedByKeyboardAlone();
    }

    @Test
    void onPaperStandsWhatIsSaid() {
        site().onPaperStandsWhatIsSaidAndNotWhatIsPressed();
    }

    @Test
    void everyPageIsCompleteWithoutScript() {
        site().everyPageIsCompleteWithoutScript(WEATHER);
    }

    @Test
    void theMenuIsFoldedOnAPhone() {
        site().theMenuIsFoldedOnAPhoneAlone();
    }

    @Test
    void failuresAreOpenToEveryone() {
        site().failuresStandToo();
    }

    private PublicSite site() {
        return new PublicSite(browser, page);
    }

    @Test
    void aRequestIsHandedInWithoutScriptAndItsReferenceIsShown() {
        new PublicForms(browser.newPersonWithoutScript())
                .opens("/cy/eich-hawliau")
                .fillsIn("#request-name", "Angharad")
                .isToldOf("#request-kind")
                .stillReads("#request-name", "Angharad")
                .chooses("#kind-ACCESS")
                .fillsIn("#request-contact", "angharad@example.org")
                .fillsIn("#request-words", "Beth sydd gennych amdanaf?")
                .isGivenAReference()
                .stillReads("#request-name", "");
    }

    @Test
    void whatAFormAnswersIsOpenToEveryone() {
        PublicForms visitor = new PublicForms(page);
        visitor.opens("/en/your-rights").isToldOf("#request-kind").stands();
        visitor.opens("/cy/adborth").isToldOf("#request-words").stands();
        visitor.opens("/en/feedback")
                .fillsIn("#request-words", "It reads well.")
                .isGivenAReference()
                .stands();
        visitor.opens("/cy/eich-hawliau")
                .chooses("#kind-FREEDOM_OF_INFORMATION")
                .fillsIn("#request-name", "Angharad")
                .fillsIn("#request-contact", "angharad@example.org")
                .fillsIn("#request-words", "Faint o rybuddion?")
                .isGivenAReference()
                .stands();
    }

    @Test
    void theBannerLeadsToFeedbackWhichNeedsNoName() {
        Page plain = browser.newPersonWithoutScript();
        plain.navigate(address("/en/"));
        plain.click(".govuk-phase-banner a");
        new PublicForms(plain)
                .isToldOf("#request-words")
                .fillsIn("#request-words", "The table of deployments reads well.")
                .isGivenAReference();
        assertEquals(address("/en/feedback"), plain.url().replaceFirst("\\?.*", ""));
    }
}
