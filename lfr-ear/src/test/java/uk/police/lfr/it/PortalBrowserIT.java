package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The browser of the tests notices what the tests of the pages rely on it to notice. */
@ArquillianTest
@RunAsClient
class PortalBrowserIT {

    private static final String GOOD =
            "<!DOCTYPE html><html lang=en><title>Good</title><link rel=icon href=data:,><main><h1>Good</h1></main>";
    private static final String FAULTY = "<!DOCTYPE html><html><title>Faulty</title><main><h1>Faulty</h1>"
            + "<img src='http://elsewhere.invalid/a.png'><script>console.error('broken')</script></main>";

    @Deployment
    static EnterpriseArchive application() {
        var ear = Deployments.application();
        ear.getAsType(WebArchive.class, "lfr-web.war")
                .addAsWebResource(new StringAsset(GOOD), "probe/good.html")
                .addAsWebResource(new StringAsset(FAULTY), "probe/faulty.html");
        return ear;
    }

    @Test
    void aGoodPageRaisesNoComplaint() {
        try (var browser = PortalBrowser.start()) {
            var page = browser.newPerson();
            page.navigate(SystemUnderTest.ports().page("/probe/good.html").toString());
            assertEquals("Good", page.title());
            assertEquals(List.of(), Accessibility.violations(page));
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void errorsForeignRequestsAndBarriersAreNoticed() {
        try (var browser = PortalBrowser.start()) {
            var page = browser.newPerson();
            page.navigate(SystemUnderTest.ports().page("/probe/faulty.html").toString());
            var complaints = String.join("\n", browser.complaints());
            assertTrue(complaints.contains("foreign request: http://elsewhere.invalid/a.png"), complaints);
            assertTrue(complaints.contains("console: broken"), complaints);
            var barriers = String.join("\n", Accessibility.violations(page));
            assertTrue(barriers.contains("image-alt"), barriers);
            assertTrue(barriers.contains("html-has-lang"), barriers);
        }
    }
}
