package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.transparency.contract.PublicText;

/**
 * Words that were published wrong, as they are right. Only those that differ from what the application says: the others
 * go on following it.
 */
@Embeddable
public class CorrectedWords {
    private static final int LONGEST = 1000;

    @Column(name = "corrected_title_en")
    private String titleEn;

    @Column(name = "corrected_title_cy")
    private String titleCy;

    @Column(name = "corrected_context_en")
    private String contextEn;

    @Column(name = "corrected_context_cy")
    private String contextCy;

    @Column(name = "corrected_place_en")
    private String placeEn;

    @Column(name = "corrected_place_cy")
    private String placeCy;

    protected CorrectedWords() {
        // for JPA
    }

    /**
     * @param said without any correction
     * @throws InvalidInput a text is missing that was there, or is too long
     */
    CorrectedWords(PublicText right, PublicText said) {
        titleEn = words("titleEn", right.title().en(), said.title().en());
        titleCy = words("titleCy", right.title().cy(), said.title().cy());
        contextEn = words("contextEn", right.context().en(), said.context().en());
        contextCy = words("contextCy", right.context().cy(), said.context().cy());
        placeEn = words("placeEn", right.place().en(), said.place().en());
        placeCy = words("placeCy", right.place().cy(), said.place().cy());
    }

    /** Null where nothing differs. */
    private static String words(String field, String right, String said) {
        if (right.equals(said)) {
            return null;
        }
        if (right.isEmpty() || right.length() > LONGEST) {
            throw new InvalidInput(field, "transparency.corrected_words", LONGEST);
        }
        return right;
    }

    PublicText into(PublicText said) {
        return new PublicText(
                text(titleEn, titleCy, said.title()),
                text(contextEn, contextCy, said.context()),
                text(placeEn, placeCy, said.place()));
    }

    private static BilingualText text(String en, String cy, BilingualText said) {
        return new BilingualText(en == null ? said.en() : en, cy == null ? said.cy() : cy);
    }
}
