package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.PublicDeployment;

class DeploymentFilterTest {

    private static final List<PublicDeployment> ALL = List.of(
            PublishedForTests.at("Holyhead", "2024-05-21", DeploymentPhase.REPORTED, PurposeLimb.SAFEGUARDING, 6_259L),
            PublishedForTests.at(
                    "Wrexham", "2024-09-07", DeploymentPhase.REPORTED, PurposeLimb.PRIORITY_OFFENCES, 34_900L),
            PublishedForTests.at("Bangor", "2025-02-01", DeploymentPhase.ABORTED, PurposeLimb.SAFEGUARDING, null),
            PublishedForTests.at("Ynys Môn", "2026-12-01", DeploymentPhase.UPCOMING, PurposeLimb.SAFEGUARDING, null));

    @Test
    void withoutAnyChoiceAllAreShownNewestFirst() {
        assertEquals(List.of("Ynys Môn", "Bangor", "Wrexham", "Holyhead"), shown(Map.of()));
    }

    @Test
    void eachChoiceLeavesOutWhatDoesNotFit() {
        assertEquals(List.of("Ynys Môn"), shown(Map.of("when", "upcoming")));
        assertEquals(List.of("Wrexham", "Holyhead"), shown(Map.of("year", "2024")));
        assertEquals(List.of("Bangor", "Holyhead"), shown(Map.of("purpose", "safeguarding", "when", "past")));
        assertEquals(List.of("Ynys Môn"), shown(Map.of("words", " MÔN ")));
    }

    @Test
    void whoeverHasNoFigureComesLastWhicheverWayItIsSorted() {
        assertEquals(
                List.of("Wrexham", "Holyhead", "Ynys Môn", "Bangor"), shown(Map.of("sort", "faces", "order", "down")));
        assertEquals(
                List.of("Holyhead", "Wrexham", "Ynys Môn", "Bangor"), shown(Map.of("sort", "faces", "order", "up")));
    }

    @Test
    void whatMeansNothingIsNotSaid() {
        DeploymentFilter filter = of(Map.of("when", "x", "year", "20x4", "purpose", "", "sort", "ref", "order", "?"));
        assertNull(filter.when());
        assertNull(filter.year());
        assertNull(filter.purpose());
        assertEquals(DeploymentFilter.Column.DATE, filter.column());
        assertTrue(filter.backwards());
    }

    @Test
    void aHeadKeepsTheChoiceAndTurnsItsOwnOrder() {
        DeploymentFilter filter = of(Map.of("year", "2024", "words", "a&b", "sort", "faces", "order", "down"));
        assertEquals("?sort=faces&order=up&year=2024&words=a%26b", filter.sortedBy(DeploymentFilter.Column.FACES));
        assertEquals("?sort=place&order=up&year=2024&words=a%26b", filter.sortedBy(DeploymentFilter.Column.PLACE));
    }

    private static List<String> shown(Map<String, String> said) {
        return of(said).apply(ALL, Language.WELSH).stream()
                .map(deployment -> deployment.place().cy())
                .toList();
    }

    private static DeploymentFilter of(Map<String, String> said) {
        return DeploymentFilter.of((HttpServletRequest) Proxy.newProxyInstance(
                DeploymentFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> said.get((String) arguments[0])));
    }
}
