package uk.police.lfr.transparency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.transparency.contract.PublicText;

/** The Welsh of a notice that went out in English by exception. */
@Embeddable
public class LaterWelsh {
    private static final int LONGEST = 1000;

    @Column(name = "title_cy")
    private String title;

    @Column(name = "context_cy")
    private String context;

    @Column(name = "place_cy")
    private String place;

    protected LaterWelsh() {
        // for JPA
    }

    LaterWelsh(PublicText text) {
        this.title = words("title", text.title());
        this.context = words("context", text.context());
        this.place = words("place", text.place());
    }

    private static String words(String field, BilingualText text) {
        if (text.cy().isEmpty() || text.cy().length() > LONGEST) {
            throw new InvalidInput(field, "transparency.welsh_text", LONGEST);
        }
        return text.cy();
    }

    PublicText into(PublicText planned) {
        return planned.withWelshOf(new PublicText(
                new BilingualText("", title), new BilingualText("", context), new BilingualText("", place)));
    }
}
