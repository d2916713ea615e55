package uk.police.lfr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CsvRowTest {

    @Test
    void cellsAreQuotedAndTheRowEndsAsTheStandardSays() {
        assertEquals("\"1\",\"a, \"\"b\"\"\"\r\n", CsvRow.of("1", "a, \"b\""));
    }

    @Test
    void aFileNamedLikeAFormulaStaysText() {
        assertEquals("\"'=cmd|' /C calc'!A0.jpg\"\r\n", CsvRow.of("=cmd|' /C calc'!A0.jpg"));
    }
}
