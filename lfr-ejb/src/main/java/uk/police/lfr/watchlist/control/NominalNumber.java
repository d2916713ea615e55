package uk.police.lfr.watchlist.control;

import uk.police.lfr.platform.contract.InvalidInput;

/** The number of a record in a source system by which somebody asks for a person. */
public final class NominalNumber {
    private NominalNumber() {}

    /**
     * @return without blanks at both ends
     * @throws InvalidInput none was written
     */
    public static String required(String personRef) {
        if (personRef == null || personRef.isBlank()) {
            throw new InvalidInput("personRef", "watchlist.person_missing");
        }
        return personRef.strip();
    }
}
