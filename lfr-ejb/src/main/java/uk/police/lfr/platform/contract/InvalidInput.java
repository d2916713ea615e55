package uk.police.lfr.platform.contract;

/** What was entered cannot be taken; the field tells the page where to show the reason. */
public class InvalidInput extends LfrException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the input's name as in the record that was handed in
     * @param key the sentence that says what to do
     */
    public InvalidInput(String field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
