package uk.police.lfr.audit.verify.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy has everything that the site mentions, works wherever it lies, and leaves alone what was signed. */
class MirrorTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private SmallSite site;

    @BeforeEach
    void aSite() throws IOException {
        site = new SmallSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private int mirror() throws InterruptedException {
        return Mirror.run(new String[] {site.url(), folder.toString()}, new PrintStream(said, true, UTF_8));
    }

    private String said() {
        return said.toString(UTF_8);
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theWholeSiteIsCopiedAndItsLogIsSound() throws Exception {
        assertEquals(0, mirror(), said());
        assertTrue(said().endsWith("SOUND\n"), said());
        for (String name : new String[] {
            "index.html",
            "cy/index.html",
            "cy/deployments/2026-0012/index.html",
            "assets/public/public.css",
            "api/v1/deployments.csv",
            "api/v1/deployments.json",
            "api/v1/log/record/2026-0012/1",
            "api/v1/log/tile/entries/001.p/44"
        }) {
            assertTrue(Files.isRegularFile(folder.resolve(name)), name);
        }
    }

    @Test
    void linksLeadFromFileToFile() throws Exception {
        mirror();
        assertTrue(file("en/index.html").contains("href=\"../en/deployments/2026-0012/index.html#figures\""));
        assertTrue(file("en/deployments/2026-0012/index.html").contains("href=\"../../../assets/public/public.css\""));
        assertTrue(file("api/v1/deployments.json").contains("\"/en/deployments/2026-0012/index.html\""));
    }

    @Test
    void whatNeedsTheLiveSiteIsGoneAndThePageSaysWhatItIs() throws Exception {
        mirror();
        String page = file("en/index.html");
        assertFalse(page.contains("<form"), page);
        assertFalse(page.contains("Staff"), page);
        assertTrue(page.contains("<p class=\"govuk-body\">Not here.</p>"), page);
        assertTrue(page.contains("By date") && !page.contains("?sort"), page);
        assertTrue(page.contains("id=\"copy-notice\" data-forms") && page.contains("<time datetime=\"20"), page);
    }

    @Test
    void aRecordStaysByteForByteWhatTheLogHas() throws Exception {
        mirror();
        assertEquals(SmallSite.RECORD, file("api/v1/deployments/2026-0012/versions/1.json"));
    }

    @Test
    void whatTheSiteMentionsAndDoesNotAnswerIsAFault() throws Exception {
        site.forget("/api/v1/log/record/2026-0012/1");
        assertEquals(1, mirror());
        assertTrue(said().contains("FAULT  /api/v1/log/record/2026-0012/1 answered 404"), said());
        assertFalse(Files.exists(folder.resolve("en/index.html")), "nothing is written of half a site");
    }

    @Test
    void aLinkToAPlaceThatIsNotOnThePageIsAFault() throws Exception {
        site.html("/cy/", "<a href=\"/cy/deployments/2026-0012#elsewhere\">One</a>");
        assertEquals(1, mirror());
        assertTrue(said().contains("cy/index.html links to ../cy/deployments/2026-0012/index.html#elsewhere"), said());
    }

    @Test
    void aFileThatWasLostLaterIsFound() throws Exception {
        mirror();
        Files.delete(folder.resolve("assets/public/public.css"));
        assertThrows(MirrorFault.class, () -> new LinkCheck(folder).follow());
    }

    @Test
    void theSameCommandMakesTheNextCopy() throws Exception {
        mirror();
        site.html("/cy/", "<a href=\"/cy/deployments/2026-0012\">Newydd</a>");
        assertEquals(0, mirror(), said());
        assertTrue(file("cy/index.html").contains("Newydd"));
    }

    @Test
    void whoCallsItWronglyIsTold() throws Exception {
        assertEquals(2, Mirror.run(new String[] {"localhost", "there"}, new PrintStream(said, true, UTF_8)));
        assertEquals(2, Mirror.run(new String[] {"http://localhost/en/", "there"}, new PrintStream(said, true, UTF_8)));
    }
}
