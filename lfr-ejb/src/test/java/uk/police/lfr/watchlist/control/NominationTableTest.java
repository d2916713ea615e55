package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import uk.police.lfr.watchlist.contract.ImportReason;

class NominationTableTest {
    private static ImportRefused refused(ImportReason reason, byte[] table) {
        ImportRefused refused = assertThrows(ImportRefused.class, () -> NominationTable.read(table));
        assertEquals(reason, refused.reason());
        return refused;
    }

    private static String name(byte[] table) {
        return Column.DISPLAY_NAME.of(NominationTable.read(table).get(0));
    }

    @Test
    void aTableIsReadWhateverTheCaseAndOrderOfItsColumns() {
        String table =
                "Response_Plan, JUSTIFICATION,Image_Date,Source_System,Category,Display_Name,Person_Ref,File,Own,"
                        + "necessity,source_ref,source_legal_basis,offence_or_order\n"
                        + "ARREST,why,2026-05-21,PNC,SUSPECT,Siân Evans,N-1,one.jpg,x,n,r,b,o\n";
        List<CSVRecord> lines = NominationTable.read(table.getBytes(UTF_8));
        assertEquals(1, lines.size());
        assertEquals("one.jpg", Column.FILE.of(lines.get(0)));
        assertEquals("why", Column.JUSTIFICATION.of(lines.get(0)));
        assertEquals("Siân Evans", name(table.getBytes(UTF_8)));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        String table = "\uFEFF" + HandIns.table(HandIns.line("one.jpg", "N-1"));
        assertEquals("Ada One", name(table.getBytes(UTF_8)));
    }

    @Test
    void missingColumnsAreNamed() {
        String table = HandIns.HEADER.replace(",justification", "").replace("file,", "") + "\nx\n";
        assertEquals(
                "file, justification",
                refused(ImportReason.MISSING_COLUMNS, table.getBytes(UTF_8)).detail());
        refused(ImportReason.MISSING_COLUMNS, HandIns.HEADER.replace(',', ';').getBytes(UTF_8));
        refused(ImportReason.MISSING_COLUMNS, new byte[0]);
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() {
        String table = HandIns.table(HandIns.line("one.jpg", "N-1").replace("Ada", "Siân"));
        refused(ImportReason.WRONG_ENCODING, table.getBytes(ISO_8859_1));
        refused(ImportReason.WRONG_ENCODING, table.getBytes(UTF_16));
    }

    @Test
    void aTableThatCannotBeReadIsRefused() {
        refused(ImportReason.UNREADABLE_TABLE, (HandIns.HEADER + "\none.jpg,\"no end").getBytes(UTF_8));
        refused(ImportReason.UNREADABLE_TABLE, (HandIns.HEADER + ",file\none.jpg\n").getBytes(UTF_8));
    }

    @Test
    void aHeaderAloneIsATableWithoutLines() {
        assertEquals(List.of(), NominationTable.read(HandIns.HEADER.getBytes(UTF_8)));
    }

    @Test
    void aLineThatIsTooShortHasEmptyValues() {
        CSVRecord line = NominationTable.read((HandIns.HEADER + "\none.jpg\n").getBytes(UTF_8))
                .get(0);
        assertEquals("one.jpg", Column.FILE.of(line));
        assertEquals("", Column.RESPONSE_PLAN.of(line));
    }
}
