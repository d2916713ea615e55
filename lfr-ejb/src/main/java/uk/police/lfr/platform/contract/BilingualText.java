package uk.police.lfr.platform.contract;

/** The same text in English and in Welsh; neither is null, Welsh may be empty while a draft is being written. */
public record BilingualText(String en, String cy) {
    public BilingualText {
        en = en == null ? "" : en.strip();
        cy = cy == null ? "" : cy.strip();
    }

    /** In the language asked for, or in English where there is no Welsh yet. */
    public String in(String language) {
        return "cy".equals(language) && !cy.isEmpty() ? cy : en;
    }

    public boolean complete() {
        return !en.isEmpty() && !cy.isEmpty();
    }
}
