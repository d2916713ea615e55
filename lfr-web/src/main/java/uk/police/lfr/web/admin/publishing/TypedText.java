package uk.police.lfr.web.admin.publishing;

import java.io.Serializable;
import uk.police.lfr.platform.contract.BilingualText;

/** A text in both languages, as the publisher types it; either half may still be empty. */
public class TypedText implements Serializable {

    private static final long serialVersionUID = 1L;

    private String en;
    private String cy;

    void show(BilingualText text) {
        en = text.en();
        cy = text.cy();
    }

    BilingualText said() {
        return new BilingualText(en, cy);
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getCy() {
        return cy;
    }

    public void setCy(String cy) {
        this.cy = cy;
    }
}
