package uk.police.lfr.oversight.control;

import uk.police.lfr.platform.contract.InvalidInput;

/** Words that staff must write. */
public final class Words {
    private Words() {}

    /**
     * @return without blanks at both ends
     * @throws InvalidInput none were written, or too many
     */
    public static String required(String field, String written, int longest) {
        if (written == null || written.isBlank()) {
            throw new InvalidInput(field, "oversight.words_missing");
        }
        if (written.strip().length() > longest) {
            throw new InvalidInput(field, "oversight.words_too_long", longest);
        }
        return written.strip();
    }
}
