package uk.police.lfr.web.publicsite.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.lfr.web.publicsite.Published;

/** A reader of feeds finds each deployment once, at the address that it keeps, and as news when its record changes. */
class FeedsTest {

    private static String text(String path) {
        return FeedServlet.text(FeedAddress.parse(path).orElseThrow(), Published.ORIGIN, Published.all());
    }

    private static SyndFeed read(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(text(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/en/deployments.atom", "/feeds/en/deployments.rss"})
    void everyDeploymentIsAnEntryWithItsPermanentAddress(String path) throws FeedException {
        List<SyndEntry> entries = read(path).getEntries();
        assertEquals(3, entries.size());
        SyndEntry newest = entries.get(0);
        assertEquals(Published.ORIGIN + "/en/deployments/2026-0003", newest.getLink());
        assertEquals(newest.getLink(), newest.getUri());
        assertTrue(newest.getDescription().getValue().contains("Faces scanned: 34,900"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/en/deployments.atom", "/feeds/en/deployments.rss"})
    void whatAFormatMustEscapeComesBackAsItWas(String path) throws FeedException {
        assertEquals(
                "Match day, <gates> & \"stands\"; A\\B",
                read(path).getEntries().get(2).getTitle());
    }

    @Test
    void atomHasAllThatItsStandardAsksFor() throws FeedException {
        SyndFeed feed = read("/feeds/cy/deployments.atom");
        assertEquals(Published.ORIGIN + "/feeds/cy/deployments.atom", feed.getUri());
        assertEquals("Heddlu Enghraifft", feed.getAuthors().get(0).getName());
        assertTrue(feed.getLinks().stream()
                .anyMatch(link -> "self".equals(link.getRel()) && feed.getUri().equals(link.getHref())));
        SyndEntry newest = feed.getEntries().get(0);
        assertEquals(Date.from(Published.NOTICE), newest.getPublishedDate());
        assertEquals(Date.from(Published.NOTICE.plusSeconds(2 * 86_400)), newest.getUpdatedDate());
        assertTrue(text("/feeds/cy/deployments.atom").contains("xml:lang=\"cy\""));
    }

    @Test
    void aFeedInBothLanguagesHasThemSideBySideAndNamesNone() throws FeedException {
        assertEquals(
                "Town centre / Diwrnod gêm",
                read("/feeds/deployments.atom").getEntries().get(0).getTitle());
        assertFalse(text("/feeds/deployments.atom").contains("xml:lang"));
        assertFalse(text("/feeds/deployments.rss").contains("<language>"));
        assertTrue(text("/feeds/cy/deployments.rss").contains("<language>cy</language>"));
    }

    @Test
    void withoutAnyDeploymentAFeedIsStillWhole() throws FeedException {
        for (FeedFormat format : List.of(FeedFormat.ATOM, FeedFormat.RSS)) {
            FeedAddress address = FeedAddress.parse("/feeds/en/deployments." + format.ending())
                    .orElseThrow();
            SyndFeed feed =
                    new SyndFeedInput().build(new StringReader(FeedServlet.text(address, Published.ORIGIN, List.of())));
            assertEquals(0, feed.getEntries().size());
            assertEquals("Live facial recognition: deployments", feed.getTitle());
        }
    }

    @Test
    void jsonFeedHasAllThatItsVersionAsksFor() {
        JsonObject feed = Json.createReader(new StringReader(text("/feeds/en/deployments.json")))
                .readObject();
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertEquals(Published.ORIGIN + "/feeds/en/deployments.json", feed.getString("feed_url"));
        assertEquals("en", feed.getString("language"));
        JsonObject item = feed.getJsonArray("items").getJsonObject(1);
        assertEquals(Published.ORIGIN + "/en/deployments/2026-0002", item.getString("id"));
        assertTrue(item.getString("content_text").startsWith("Cancelled\n"));
        assertEquals(Published.NOTICE.plusSeconds(86_400), Instant.parse(item.getString("date_modified")));
    }

    @Test
    void anAddressThatNoFeedHasIsNone() {
        for (String path : List.of("/feeds/", "/feeds/fr/deployments.atom", "/feeds/deployments.xml", "/feeds/en")) {
            assertTrue(FeedAddress.parse(path).isEmpty(), path);
        }
        for (String path : List.of("/feeds/deployments.ics", "/feeds/cy/deployments.rss")) {
            assertEquals(path, FeedAddress.parse(path).orElseThrow().path());
        }
    }
}
