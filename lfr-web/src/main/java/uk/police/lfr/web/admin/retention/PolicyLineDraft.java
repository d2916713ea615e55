package uk.police.lfr.web.admin.retention;

import java.io.Serializable;
import java.util.List;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.retention.contract.HoldReason;
import uk.police.lfr.retention.contract.KeepFor;
import uk.police.lfr.retention.contract.PolicyRule;
import uk.police.lfr.retention.contract.RetentionRule;

/** One rule of the policy while somebody writes on it. */
public class PolicyLineDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RetentionRule name;
    private final List<HoldReason> exceptions;
    private final String source;
    private String keep;
    private String english;
    private String welsh;

    PolicyLineDraft(PolicyRule rule) {
        name = rule.rule();
        exceptions = rule.exceptions();
        source = rule.source();
        keep = rule.keep().text();
        english = rule.wording().en();
        welsh = rule.wording().cy();
    }

    PolicyRule rule() {
        try {
            KeepFor period = new KeepFor(keep == null ? "" : keep.strip());
            return new PolicyRule(name, period, exceptions, source, new BilingualText(english, welsh));
        } catch (IllegalArgumentException notALength) {
            throw new InvalidInput("keep", "retention.policy_period", keep);
        }
    }

    public RetentionRule getName() {
        return name;
    }

    public String getLongest() {
        return name.longest().text();
    }

    public String getKeep() {
        return keep;
    }

    public void setKeep(String keep) {
        this.keep = keep;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getWelsh() {
        return welsh;
    }

    public void setWelsh(String welsh) {
        this.welsh = welsh;
    }
}
