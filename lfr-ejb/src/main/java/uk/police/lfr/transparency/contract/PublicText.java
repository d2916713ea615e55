package uk.police.lfr.transparency.contract;

import uk.police.lfr.platform.contract.BilingualText;

/** What the public reads of a deployment in words. */
public record PublicText(BilingualText title, BilingualText context, BilingualText place) {
    /** Whether it stands in both languages (Welsh Language (Wales) Measure 2011: neither less favourably). */
    public boolean complete() {
        return title.complete() && context.complete() && place.complete();
    }

    /** The same in English, with the Welsh of another. */
    public PublicText withWelshOf(PublicText other) {
        return new PublicText(
                new BilingualText(title.en(), other.title.cy()),
                new BilingualText(context.en(), other.context.cy()),
                new BilingualText(place.en(), other.place.cy()));
    }
}
