package uk.police.lfr.run;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The one password of all exercise accounts: the caller's own, or one made for this start. */
final class ExercisePassword {

    /** Without characters that look alike. 16 of 29 are 77 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz234567";

    private static final int LENGTH = 16;

    private ExercisePassword() {}

    static String chosenOrGenerated(String chosen) {
        return chosen == null || chosen.isBlank() ? generated() : chosen;
    }

    private static String generated() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
