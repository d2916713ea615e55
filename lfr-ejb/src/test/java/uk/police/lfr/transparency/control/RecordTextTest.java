package uk.police.lfr.transparency.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.RecordColumns;
import uk.police.lfr.transparency.contract.RecordDocument;
import uk.police.lfr.transparency.contract.RecordValue;

/** The two ways in which a record is written: always the same for the same record, and read back without loss. */
class RecordTextTest {
    private static RecordDocument document() {
        Map<String, RecordValue> values = new LinkedHashMap<>();
        values.put("title.en", RecordValue.text("Match day, \"gates\"\nA & B \\ tab\t"));
        values.put("title.cy", RecordValue.text("Diwrnod gêm"));
        values.put("exercise", RecordValue.flag(false));
        values.put("alerts.total", RecordValue.number(0));
        values.put("faces.seen", RecordValue.number(34_900));
        values.put("threshold", RecordValue.number(0.61));
        values.put("rates.false_per_face.value", RecordValue.share(OptionalDouble.of(1.0 / 30_000)));
        values.put("watchlist.under18_band", RecordValue.withheld("fewer_than_5"));
        values.put("notice.withheld_reason", RecordValue.NOT_APPLICABLE);
        return new RecordDocument(values);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals(document(), RecordJson.read(RecordJson.of(document())));
    }

    @Test
    void everyColumnHasAState() {
        assertEquals(RecordColumns.ALL.size(), document().values().size());
        assertEquals(FigureState.NOT_RECORDED, document().value("location.lat").state());
        assertEquals(FigureState.ZERO, document().value("alerts.total").state());
    }

    @Test
    void jsonIsWithoutSpaceAndInTheOrderOfItsNames() {
        String json = RecordJson.of(document());
        assertTrue(json.startsWith("{\"active_minutes\":{\"state\":\"not_recorded\"},\"alerts\":{\"declined\":"), json);
        assertTrue(json.contains("\"total\":{\"state\":\"zero\",\"value\":0}"));
        assertTrue(json.contains("\"under18_band\":{\"reason\":\"fewer_than_5\",\"state\":\"withheld\"}"));
        assertTrue(json.contains("Match day, \\\"gates\\\"\\nA & B \\\\ tab\\t"));
        assertTrue(json.contains("\"value\":0.0000333333"));
    }

    @Test
    void everyRowHasACellForEachColumn() {
        String row = RecordCsv.row(document());
        assertEquals(RecordCsv.header().split("\",\"").length, row.split("\",\"").length);
        assertTrue(row.contains("\"Match day, \"\"gates\"\" A & B \\ tab\t\""));
        assertTrue(row.contains("\"withheld: fewer_than_5\""));
        assertTrue(row.contains("\"not_recorded\""));
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsDisarmed() {
        RecordDocument document = new RecordDocument(Map.of("title.en", RecordValue.text("=cmd|' /C calc'!A0")));
        assertTrue(RecordCsv.row(document).contains("\"'=cmd|"));
    }

    @Test
    void aNumberBelowZeroStaysANumber() {
        RecordDocument west = new RecordDocument(Map.of("location.lon", RecordValue.number(-4.6333)));
        assertTrue(RecordCsv.row(west).contains("\"-4.6333\""));
    }

    @Test
    void aValueWithoutAColumnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RecordDocument(Map.of("names", RecordValue.text("x"))));
    }
}
