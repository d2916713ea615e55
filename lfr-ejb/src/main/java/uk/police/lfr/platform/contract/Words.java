package uk.police.lfr.platform.contract;

/** What staff write has to say something and to fit. Lengths are characters without blanks at both ends. */
public final class Words {
    private Words() {}

    /**
     * @param field named in the refusal
     * @return the text without blanks around it
     * @throws InvalidInput nothing was written, or fewer characters than {@code shortest}, or more than {@code longest}
     */
    public static String required(String field, String written, int shortest, int longest) {
        if (written == null || written.isBlank()) {
            throw new InvalidInput(field, "words.missing");
        }
        String words = written.strip();
        if (words.length() < shortest) {
            throw new InvalidInput(field, "words.short", shortest);
        }
        if (words.length() > longest) {
            throw new InvalidInput(field, "words.too_long", longest);
        }
        return words;
    }

    /** Of any length up to {@code longest}. */
    public static String required(String field, String written, int longest) {
        return required(field, written, 1, longest);
    }
}
