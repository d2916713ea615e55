package uk.police.lfr.web.publicsite.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.lfr.web.publicsite.Published;

/** A diary that subscribes keeps each deployment once, and learns that one is called off. */
class DeploymentCalendarTest {

    private static final FeedAddress ENGLISH =
            FeedAddress.parse("/feeds/en/deployments.ics").orElseThrow();

    private static String text(FeedAddress address) {
        return FeedServlet.text(address, Published.ORIGIN, Published.all());
    }

    private static VEvent event(int number) {
        return Biweekly.parse(text(ENGLISH)).first().getEvents().get(number);
    }

    @Test
    void itKeepsToItsStandard() {
        ICalendar calendar = Biweekly.parse(text(ENGLISH)).first();
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0)
                .toString());
        assertEquals("PUBLISH", calendar.getMethod().getValue());
    }

    @Test
    void linesAreAsLongAsTheyMayBeAndEndAsTheyMust() {
        FeedAddress both = FeedAddress.parse("/feeds/deployments.ics").orElseThrow();
        String[] lines = text(both).split("\r\n");
        for (String line : lines) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertEquals(-1, line.indexOf('\n'));
        }
        assertTrue(lines.length > 10);
    }

    @Test
    void whatIsCalledOffStaysAsCancelledWithAHigherSequence() {
        assertTrue(event(0).getStatus().isConfirmed());
        assertEquals(0, event(0).getSequence().getValue());
        assertTrue(event(1).getStatus().isCancelled());
        assertEquals(1, event(1).getSequence().getValue());
    }

    @Test
    void anEventSaysWhenAndWhereInWordsAndOnTheMap() {
        VEvent event = event(0);
        assertEquals("2026-0001@lfr.example.org", event.getUid().getValue());
        assertEquals(
                Published.START,
                Instant.ofEpochMilli(event.getDateStart().getValue().getTime()));
        assertEquals(
                Published.END,
                Instant.ofEpochMilli(event.getDateEnd().getValue().getTime()));
        assertEquals("Match day, <gates> & \"stands\"; A\\B", event.getSummary().getValue());
        assertEquals("Holyhead", event.getLocation().getValue());
        assertEquals(-4.6333, event.getGeo().getLongitude());
        assertEquals(
                Published.ORIGIN + "/en/deployments/2026-0001", event.getUrl().getValue());
        assertNull(event(1).getGeo());
    }

    @Test
    void whatWasBeforeThisSystemTakesWholeDays() {
        String calendar = new DeploymentCalendar(ENGLISH, Published.ORIGIN).of(List.of(Published.history()));
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20260307\r\n"), calendar);
        assertTrue(calendar.contains("DTEND;VALUE=DATE:20260308\r\n"), calendar);
    }

    @Test
    void theSameDeploymentsAreTheSameText() {
        assertEquals(text(ENGLISH), text(ENGLISH));
    }

    @Test
    void bothLanguagesStandInOneSummary() {
        FeedAddress both = FeedAddress.parse("/feeds/deployments.ics").orElseThrow();
        VEvent event = Biweekly.parse(text(both)).first().getEvents().get(1);
        assertEquals("Port / Diwrnod gêm", event.getSummary().getValue());
        assertEquals("Holyhead / Caergybi", event.getLocation().getValue());
    }
}
