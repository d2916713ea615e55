package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import uk.police.lfr.transparency.contract.PublicDeployment;

/** What a search engine reads of a deployment. */
class EventDataTest {

    private static JsonObject event(PublicDeployment deployment, Language language) {
        String json = new EventData(deployment, language, Published.ORIGIN).json();
        return Json.createReader(new StringReader(json)).readObject();
    }

    @Test
    void anEventIsNamedInThePagesLanguage() {
        JsonObject event = event(Published.upcoming(), Language.WELSH);
        assertEquals("Diwrnod gêm", event.getString("name"));
        assertEquals("cy", event.getString("inLanguage"));
        assertEquals(Published.ORIGIN + "/cy/deployments/2026-0001", event.getString("url"));
        assertEquals("Heddlu Enghraifft", event.getJsonObject("organizer").getString("name"));
        assertEquals("https://schema.org/EventScheduled", event.getString("eventStatus"));
        assertEquals(
                53.3094,
                event.getJsonObject("location")
                        .getJsonObject("geo")
                        .getJsonNumber("latitude")
                        .doubleValue());
    }

    @Test
    void whatIsCalledOffIsCancelled() {
        assertEquals(
                "https://schema.org/EventCancelled",
                event(Published.cancelled(), Language.ENGLISH).getString("eventStatus"));
        assertFalse(event(Published.cancelled(), Language.ENGLISH)
                .getJsonObject("location")
                .containsKey("geo"));
    }

    @Test
    void whatWasBeforeThisSystemHasADayAndNoHour() {
        assertEquals("2026-03-07", event(Published.history(), Language.ENGLISH).getString("startDate"));
    }

    @Test
    void noTitleEndsTheElementThatItStandsIn() {
        assertFalse(new EventData(Published.upcoming(), Language.ENGLISH, Published.ORIGIN)
                .json()
                .contains("<"));
        assertEquals(
                "Match day, <gates> & \"stands\"; A\\B",
                event(Published.upcoming(), Language.ENGLISH).getString("name"));
    }
}
