package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What officers write and sign at their desks: an application, its refusal, its review, and a hold by two. */
record Paperwork(ExerciseUnderTest exercise, PortalBrowser browser) {
    private static final String TITLE = "A street that is only begun";

    /** An application says what it lacks, is kept while it is written, and is there again from another screen. */
    void anApplicationIsKeptWhileItIsWritten() {
        var requester = exercise.signedIn(browser, "requester").opens("/operations/deployments/edit.xhtml");
        var page = requester.page();
        var gaps = page.locator(".steps__gaps a");
        int before = gaps.count();
        page.locator("a[data-field='draft:titleEn']").click();
        assertEquals("draft:titleEn", page.evaluate("document.activeElement.id"));
        page.keyboard().type(TITLE);
        page.waitForCondition(() -> gaps.count() == before - 1);
        page.waitForURL(address -> address.contains("sketch="));
        requester.looks();

        page.locator("#draft\\:save").click();
        assertTrue(requester.sees("#messages .notice--bad").isVisible(), "nothing is handed in half-written");

        requester.opens("/operations/deployments/list.xhtml").follows("#begun a:has-text('" + TITLE + "')");
        assertEquals(TITLE, page.locator("#draft\\:titleEn").inputValue());
        requester.opens("/operations/deployments/list.xhtml").follows("#begun button");
        assertEquals(0, page.locator("#begun").count());
    }

    /** Who refuses says why, and the requester reads it. */
    void anOfficerRefusesAndSaysWhy(String deployment) {
        var officer = exercise.signedIn(browser, "authoriser").opens("/operations/authority/queue.xhtml");
        officer.follows(".tasks__task:has-text('" + deployment + "')");
        officer.follows("#decision\\:refuse").sees("#decision .ui-message-error");
        officer.page().locator("#decision\\:rationale").fill("Nobody on this list is expected in this street.");
        officer.follows("#decision\\:refuse").sees(".state--REFUSED");
        assertFalse(officer.opens("/operations/authority/queue.xhtml").reads().contains(deployment));

        var requester = exercise.signedIn(browser, "requester").opens("/operations/deployments/list.xhtml");
        requester.follows("#list a:has-text('" + deployment + "')").sees(".state--REFUSED");
        assertTrue(requester.reads().contains("Nobody on this list is expected in this street."), requester.reads());
    }

    /** The data protection officer holds the record of a deployment, another officer confirms and lifts it. */
    void twoOfficersHoldARecordAndLetItGo(long deployment) {
        var placing = exercise.signedIn(browser, "dpo").opens("/admin/retention/holds.xhtml");
        placing.follows("#place\\:send").sees("#place .ui-message-error");
        placing.page().locator("#place\\:dataClass").selectOption("CORPORATE_RECORD");
        placing.page().locator("#place\\:item").fill("" + deployment);
        placing.page().locator("#place\\:deployment").fill("" + deployment);
        placing.page().locator("#place\\:authority").fill("Order of an invented court, 1/26");
        placing.follows("#place\\:send").sees("#messages .notice--good");
        placing.follows("#holds button:has-text('Confirm')").sees("#messages .notice--bad");

        var other = exercise.signedIn(browser, "authoriser").opens("/admin/retention/holds.xhtml");
        other.follows("#holds button:has-text('Confirm')").sees("#messages .notice--good");
        other.follows("#holds button:has-text('Release')").sees("#messages .notice--good");
        assertEquals(0, other.page().locator("#holds tbody button").count());
    }
}
