package uk.police.lfr.deployment.control;

import uk.police.lfr.platform.contract.InvalidInput;

/** What people write has to say something and to fit. */
public final class Words {
    private Words() {}

    /**
     * @param field named in the refusal
     * @return the text without blanks around it
     */
    public static String required(String field, String text, int shortest, int longest) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput(field, "deployment.words_missing", shortest);
        }
        if (text.strip().length() < shortest) {
            throw new InvalidInput(field, "deployment.words_short", shortest);
        }
        if (text.strip().length() > longest) {
            throw new InvalidInput(field, "deployment.text_too_long", longest);
        }
        return text.strip();
    }
}
