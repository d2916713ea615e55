package uk.police.lfr.web.operations.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.lfr.alert.contract.AccuracyOverview;
import uk.police.lfr.alert.contract.AlertTally;
import uk.police.lfr.alert.contract.DeploymentAccuracy;
import uk.police.lfr.alert.contract.GroupAccuracy;
import uk.police.lfr.alert.contract.GroupAlarm;
import uk.police.lfr.alert.contract.PerceivedPerson.Sex;
import uk.police.lfr.alert.contract.Proportion;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.reporting.contract.ForceFigures;
import uk.police.lfr.reporting.contract.MonthFigures;
import uk.police.lfr.reporting.contract.OperatorFigures;
import uk.police.lfr.reporting.contract.Timeliness;
import uk.police.lfr.reporting.contract.Waits;

class FigureTableTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private static JsonObject config(Plot plot) {
        return Json.createReader(new StringReader(plot.json())).readObject();
    }

    private static JsonArray datasets(Plot plot) {
        return config(plot).getJsonObject("data").getJsonArray("datasets");
    }

    @Test
    void aFileHasPlainNumbersAndAShareInFiveColumns() {
        FigureTable table = new FigureTable(
                "faces",
                List.of("began", "faces", "half", "found"),
                List.of(
                        FigureTable.row(NOON, 12_345L, Duration.ofMillis(1500), new Proportion(1, 4)),
                        FigureTable.row(NOON, 0L, null, new Proportion(0, 0))));
        String[] lines = table.csv().split("\r\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("\"Began\",\"Faces scanned\",\"Half within\",\"Found on walks - of them\","));
        assertTrue(lines[1].startsWith("\"2026-11-28T12:00:00Z\",\"12345\",\"1.5\",\"1\",\"4\",\"0.25\",\"0.0"));
        assertEquals("\"2026-11-28T12:00:00Z\",\"0\",\"\",\"0\",\"0\",\"\",\"\",\"\"", lines[2]);
    }

    @Test
    void peopleReadTimesSharesAndGaps() {
        List<Object> row = FigureTable.row(
                NOON, 12_345, Duration.ofMillis(1500), Duration.ofSeconds(90), null, YearMonth.of(2026, 3), 2.5);
        FigureTable table = new FigureTable("faces", List.of(), List.of(row));
        assertEquals("Sat 28 Nov 2026, 12:00", table.shown(row, 0));
        assertEquals("12,345", table.shown(row, 1));
        assertEquals("1.5 s", table.shown(row, 2));
        assertEquals("1 min 30 s", table.shown(row, 3));
        assertEquals("-", table.shown(row, 4));
        assertEquals("Mar 2026", table.shown(row, 5));
        assertTrue(table.numeric(1) && table.numeric(6));
        assertFalse(table.numeric(0) || table.numeric(4));
    }

    @Test
    void noTextEndsTheScriptThatThePlotStandsIn() {
        Plot plot = new Plot(Plot.Kind.BARS, List.of("</script><b>\u2028"))
                .with("a & \"b\"", Arrays.asList(1, null))
                .limit("red", 3);
        assertFalse(plot.json().contains("<")
                || plot.json().contains(">")
                || plot.json().contains("\u2028"));
        assertEquals(
                "</script><b>\u2028",
                config(plot).getJsonObject("data").getJsonArray("labels").getString(0));
        assertEquals("a & \"b\"", datasets(plot).getJsonObject(0).getString("label"));
        assertTrue(datasets(plot).getJsonObject(0).getJsonArray("data").isNull(1));
        assertTrue(datasets(plot).getJsonObject(1).getBoolean("limit"));
    }

    @Test
    void withoutFacesThereIsNoRateToDraw() {
        assertNull(Rates.plot(List.of("a"), List.of(new Proportion(0, 0)), .001, .01));
        Plot plot = Rates.plot(List.of("a"), List.of(new Proportion(1, 1000)), .001, .01);
        assertEquals(5, datasets(plot).size());
        assertEquals(3, datasets(plot).getJsonObject(4).getJsonArray("data").size(), "a limit goes on to both sides");
        assertTrue(config(plot).getJsonObject("options").getBoolean("logarithmic"));
        assertEquals(
                .1,
                datasets(plot)
                        .getJsonObject(1)
                        .getJsonArray("data")
                        .getJsonNumber(1)
                        .doubleValue(),
                1e-9);
    }

    @Test
    void groupsThatAreHiddenHaveNoBar() {
        AccuracyOverview year = new AccuracyOverview(
                2026,
                .001,
                .01,
                List.of(new DeploymentAccuracy(
                        1,
                        "2026-0001",
                        new BilingualText("Gate", "Giât"),
                        NOON,
                        .6,
                        new Proportion(1, 1000),
                        new Proportion(0, 0))),
                List.of(
                        new GroupAccuracy(Sex.FEMALE, null, GroupAlarm.NONE),
                        new GroupAccuracy(Sex.MALE, new Proportion(1, 10), GroupAlarm.MORE_OFTEN_WRONG)));
        FigureTable sex = AccuracySheets.of(year).get(2);
        assertEquals("sex", sex.key());
        assertEquals("Too few to show", sex.shown(sex.rows().get(0), 1));
        assertTrue(sex.csv().split("\r\n")[1].endsWith(",\"\",\"\",\"\",\"\",\"\",\"\""), "nor in the file");
        JsonArray bars = datasets(sex.plot()).getJsonObject(0).getJsonArray("data");
        assertTrue(bars.isNull(0));
        assertEquals(10, bars.getJsonNumber(1).doubleValue());
    }

    @Test
    void everyTableHasItsWords() {
        ForceFigures force = new ForceFigures(
                List.of(MonthFigures.none(YearMonth.of(2026, 11))),
                List.of(),
                List.of(new Timeliness(Timeliness.Step.RESULTS, 1, 2, 3, 4)));
        List<FigureTable> tables = ForceSheets.of(force);
        tables.forEach(table -> {
            assertEquals(table.columns().size(), table.headings().size());
            table.rows().forEach(row -> assertEquals(table.columns().size(), row.size(), table.key()));
        });
        assertEquals(
                Set.of("deployments", "monthFaces", "monthAlerts", "outcomes", "lists", "timeliness"),
                tables.stream().map(FigureTable::key).collect(Collectors.toSet()));
        assertEquals(AlertTally.NONE, force.months().get(0).alerts());
        assertNull(tables.get(4).plot(), "no list, no plot");
    }

    @Test
    void operatorsWithoutAVerdictHaveNone() {
        OperatorFigures nobody = new OperatorFigures(
                "amy", Waits.of(List.of()), Waits.of(List.of()), new Proportion(0, 0), new Proportion(0, 0));
        List<FigureTable> tables = OperatorSheets.of(List.of(nobody));
        assertEquals("-", tables.get(0).shown(tables.get(0).rows().get(0), 2));
        assertEquals(
                "Nothing to count yet.",
                tables.get(1).shown(tables.get(1).rows().get(0), 1));
        assertEquals("", tables.get(1).drawing());
        assertEquals(List.of(), OperatorSheets.of(List.of()).get(0).rows());
    }
}
