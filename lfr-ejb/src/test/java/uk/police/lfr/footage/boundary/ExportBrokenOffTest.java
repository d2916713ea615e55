package uk.police.lfr.footage.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.lfr.footage.contract.ExportBrokenOff;
import uk.police.lfr.footage.contract.FootageExported;

/** A browser whose user cancels an export: a thing of every day, and no fault of the server's. */
class ExportBrokenOffTest {
    private static final String REASON = "Crime 123/26: who was at the gate?";

    @Test
    void whoGoesAwayBreaksTheExportOffAndNothingIsSaidToHaveBeenHandedOut(@TempDir Path film, @TempDir Path folder) {
        try (FootageHouse house = new FootageHouse(folder, FootageHouse.stripes(film))) {
            long id = house.stand.database.inTransaction(
                    () -> house.desk(FootageDesk.class, "dpo").askExport(house.request(2, REASON)));
            FootageFilms films = house.desk(FootageFilms.class, "dpo");
            OutputStream cancelled = new OutputStream() {
                private int written;

                @Override
                public void write(int b) throws IOException {
                    written++;
                    if (written > 2_000) {
                        throw new IOException("Broken pipe");
                    }
                }
            };
            assertThrows(ExportBrokenOff.class, () -> films.export(id, null, cancelled));
            assertEquals(List.of(), house.heard(FootageExported.class));
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            films.export(id, null, again);
            assertTrue(again.size() > 2_000, "it can be asked for again");
        }
    }
}
