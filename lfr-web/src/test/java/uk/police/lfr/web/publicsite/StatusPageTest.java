package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusPageTest {

    @Test
    void theSizeOfTheLogStandsInTheSecondLineOfItsCheckpoint() {
        assertEquals(Optional.of(1_234L), StatusPage.entries("example.org/log\n1234\nroot\n\n- signature\n"));
        assertEquals(Optional.empty(), StatusPage.entries("example.org/log\n"));
        assertEquals(Optional.empty(), StatusPage.entries("example.org/log\n-1\n"));
    }
}
