package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceColourTest {

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, new ForceColour("#000000").contrastWithWhite(), 1e-9);
        assertEquals(1, new ForceColour("#ffffff").contrastWithWhite(), 1e-9);
        assertEquals(4.54, new ForceColour("#767676").contrastWithWhite(), 0.005);
    }

    @Test
    void aDarkColourIsTaken() {
        assertEquals("#1d70b8", ForceColour.of(" #1D70B8 ").value());
        assertEquals(ForceColour.DEFAULT, ForceColour.of(ForceColour.DEFAULT.value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#ffdd00", "navy", "#10243", "#10243e; }"})
    void whatCannotBeReadOrIsNoColourIsRefused(String value) {
        assertThrows(IllegalArgumentException.class, () -> ForceColour.of(value));
    }
}
