package uk.police.lfr.recognition.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of decision 0113, and which of them keep a day from being ready. */
class CameraReadingTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // width, pictures a second, faces, eyes, light, shortfalls, blocks
                "1920, 25, 3, 60, 120, -, false",
                "1920, 22.5, 3, 60, 40, -, false",
                "1920, 22.4, 3, 60, 215, FEW_PICTURES, false",
                "1920, 12, 3, 60, 120, FEW_PICTURES, false",
                "1920, 11.9, 3, 60, 120, TOO_FEW_PICTURES, true",
                "1920, 25, 3, 59, 120, FACES_SMALL, false",
                "1920, 25, 3, 45, 120, FACES_SMALL, false",
                "1920, 25, 3, 44, 120, FACES_TOO_SMALL, true",
                "1920, 25, 0, 0, 120, NOBODY_SEEN, false",
                "1920, 25, 3, 60, 39, TOO_DARK, false",
                "1920, 25, 3, 60, 216, TOO_BRIGHT, false",
                "1920, 8, 3, 30, 10, TOO_FEW_PICTURES FACES_TOO_SMALL TOO_DARK, true",
                "0, 0, 0, 0, 0, UNREACHABLE, true"
            })
    void itSaysWhatIsMissing(int width, double rate, int faces, int eyes, int light, String expected, boolean blocks) {
        CameraReading reading =
                new CameraReading(1, "engineer", Instant.EPOCH, width, width * 9 / 16, rate, faces, eyes, light);
        Set<CameraShortfall> found = expected == null
                ? Set.of()
                : Arrays.stream(expected.split(" "))
                        .map(CameraShortfall::valueOf)
                        .collect(Collectors.toSet());
        assertEquals(found, reading.shortfalls());
        assertEquals(blocks, reading.blocks());
    }
}
