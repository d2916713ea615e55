package uk.police.lfr.web.operations.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.awt.Color;
import java.io.ByteArrayInputStream;
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
            int side = Integer.parseInt(icon.getString("sizes").split("x")[0]);
            assertTrue(AppIconServlet.SIDES.contains(side));
            assertEquals(AppIconServlet.address(side), icon.getString("src"));
        }
        assertTrue(Files.exists(WEBAPP.resolve(manifest.getString("start_url").substring(1))));
        assertEquals("en", manifest.getString("lang"));
        try (var spoken = StaffLanguage.speak(SpokenLanguage.WELSH)) {
            assertEquals("Ymgysylltu", AppManifestServlet.manifest().getString("short_name"));
        }
    }

    @Test
    void theMarkIsARingAndADotOnTheBarsBlue() throws IOException {
        for (int side : AppIconServlet.SIDES) {
            var picture = ImageIO.read(new ByteArrayInputStream(AppIcon.png(side)));
            assertEquals(side, picture.getWidth());
            assertEquals(side, picture.getHeight());
            assertEquals(Color.decode(AppIcon.BLUE), new Color(picture.getRGB(0, 0)));
            assertEquals(Color.WHITE, new Color(picture.getRGB(side / 2, side / 2)));
            assertEquals(Color.decode(AppIcon.BLUE), new Color(picture.getRGB(side * 33 / 100, side / 2)));
            assertEquals(Color.WHITE, new Color(picture.getRGB(side * 22 / 100, side / 2)));
        }
        assertTrue(
                Files.readString(WEBAPP.resolve("WEB-INF/parts/phone-head.xhtml"))
                        .contains(AppIconServlet.address(180)),
                "what iPhones ask for");
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
