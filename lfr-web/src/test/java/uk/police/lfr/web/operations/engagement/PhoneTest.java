package uk.police.lfr.web.operations.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.police.lfr.platform.contract.SpokenLanguage;
import uk.police.lfr.web.StaffLanguage;

/** The engagement officer's pages can be installed, keep one page about nobody, and lead the public to its rights. */
class PhoneTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final String PORTAL = "lfr.portal.address";

    @AfterEach
    void nothingIsConfigured() {
        System.clearProperty(PORTAL);
    }

    @Test
    void whatIsInstalledIsNamedInItsReadersLanguageAndHasItsIcons() throws IOException {
        JsonObject manifest = AppManifestServlet.manifest();
        for (JsonObject icon : manifest.getJsonArray("icons").getValuesAs(JsonObject.class)) {
            var picture = ImageIO.read(
                    WEBAPP.resolve(icon.getString("src").substring(1)).toFile());
            assertEquals(icon.getString("sizes"), picture.getWidth() + "x" + picture.getHeight());
        }
        assertTrue(Files.exists(WEBAPP.resolve(manifest.getString("start_url").substring(1))));
        assertEquals("en", manifest.getString("lang"));
        try (var spoken = StaffLanguage.speak(SpokenLanguage.WELSH)) {
            assertEquals("Ymgysylltu", AppManifestServlet.manifest().getString("short_name"));
        }
    }

    @Test
    void theWorkerKeepsThePageWithoutConnectionAndNothingElse() throws IOException {
        String worker = Files.readString(WEBAPP.resolve("no-connection.js"));
        assertEquals(
                List.of("kept.add(new Request(PAGE,"),
                Pattern.compile("\\w+\\.(?:add|addAll|put)\\((?:new Request\\(\\w+,)?")
                        .matcher(worker)
                        .results()
                        .map(MatchResult::group)
                        .toList());
        assertTrue(worker.contains("const PAGE = \"/staff/no-connection.xhtml\";"));
    }

    @Test
    void theLeafletLeadsToTheRightsPageInBothLanguages() {
        Leaflet leaflet = new Leaflet();
        assertEquals(List.of(), leaflet.getCodes(), "no address, no code");
        System.setProperty(PORTAL, "https://lfr.example.police.uk");
        assertEquals(
                List.of(
                        "https://lfr.example.police.uk/en/your-rights",
                        "https://lfr.example.police.uk/cy/eich-hawliau"),
                leaflet.getCodes().stream().map(Leaflet.Code::address).toList());
        assertEquals(
                List.of("English", "Cymraeg"),
                leaflet.getCodes().stream().map(Leaflet.Code::name).toList());
    }
}
