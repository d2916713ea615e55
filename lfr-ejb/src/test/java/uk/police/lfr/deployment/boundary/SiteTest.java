package uk.police.lfr.deployment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.Site;
import uk.police.lfr.fixture.DeploymentHouse;
import uk.police.lfr.fixture.Drafts;
import uk.police.lfr.fixture.TestClock;

/** What an application says of the map is kept, and stands in what the officer signs. */
class SiteTest {
    private static final Site PORT = new Site(DeploymentType.PORT, "W05001496", "W01000043", 53.3094, -4.6333, 100);

    @TempDir
    Path folder;

    private DeploymentHouse house;

    @BeforeEach
    void open() {
        house = new DeploymentHouse(folder, new TestClock(Drafts.START.minusSeconds(3600)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Site kept(long id) {
        return house.asks(
                "requester",
                () -> house.desk(DeploymentDesk.class).view(id).plan().site());
    }

    @Test
    void whatIsSaidIsKept() {
        assertEquals(PORT, kept(house.drafted(Drafts.valid().at(PORT))));
    }

    @Test
    void anApplicationMaySayNothingOfIt() {
        assertEquals(Site.NOT_SAID, kept(house.drafted(Drafts.valid())));
    }

    @Test
    void theOfficerSignsIt() {
        long id = house.submitted(Drafts.valid().at(PORT));
        String document = house.asks(
                "officer",
                () -> house.desk(AuthorisationDesk.class).statement(id).document());
        assertTrue(
                document.contains("\"site\":{\"latitude\":\"53.3094\",\"longitude\":\"-4.6333\",\"lsoa\":\"W01000043\","
                        + "\"precisionMetres\":\"100\",\"type\":\"PORT\",\"wardCode\":\"W05001496\"}"),
                document);
    }
}
