package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every address stands in the map once, in both languages, and is one that the site answers. */
class SitemapTest {

    private static Document map() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] text = Sitemap.of(Published.all(), Published.ORIGIN).getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    @Test
    void eachAddressIsAPublicPageAndStandsOnce() throws Exception {
        NodeList places = map().getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < places.getLength(); i++) {
            String address = places.item(i).getTextContent();
            assertTrue(seen.add(address), address);
            assertTrue(
                    PublicAddress.parse(address.substring(Published.ORIGIN.length()))
                            .isPresent(),
                    address);
        }
        assertTrue(seen.contains(Published.ORIGIN + "/cy/deployments/2026-0003"));
        assertTrue(seen.contains(Published.ORIGIN + "/en/"));
        assertTrue(seen.contains(Published.ORIGIN + "/cy/data-agored"));
        assertEquals(2 * (SitePage.values().length - 1 + Published.all().size()), seen.size());
    }

    @Test
    void eachAddressNamesItselfAndItsOtherLanguage() throws Exception {
        NodeList pages = map().getElementsByTagNameNS("*", "url");
        for (int i = 0; i < pages.getLength(); i++) {
            NodeList links = ((Element) pages.item(i)).getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
            assertEquals(2, links.getLength());
        }
        assertTrue(pages.getLength() > 0);
    }

    @Test
    void searchEnginesAreSentToTheMapAndKeptOutOfAnExercise() {
        assertTrue(
                RobotsServlet.rules(false, Published.ORIGIN).contains("Sitemap: " + Published.ORIGIN + "/sitemap.xml"));
        assertEquals("User-agent: *\nDisallow: /\n", RobotsServlet.rules(true, Published.ORIGIN));
    }
}
