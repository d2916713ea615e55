package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.PublicTotals;

/** Answers to the public's questions that state figures: as published by now, never typed. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    private PublicTotals all;
    private PublicWords words;

    @PostConstruct
    void read() {
        all = register.totals(register.all()).get(0);
        words = new PublicWords(page.getLanguage());
    }

    /** How many people were wrongly approached. */
    public String getWrong() {
        return all.deployments() == 0
                ? words.text("statistics.none")
                : words.text(
                        "questions.wrong.figure", sum("engagements.total"), sum("engagements.false"), deployments());
    }

    /** How many alerts there were, of how many faces. */
    public String getAlerts() {
        return all.deployments() == 0
                ? words.text("statistics.none")
                : words.text("questions.share.figure", sum("faces.seen"), sum("alerts.total"), deployments());
    }

    /** How often test subjects were recognised. */
    public String getRecognised() {
        PublicTotals.Share walks = all.shares().get("trr");
        return walks.value() == null
                ? words.text("questions.share.untested")
                : words.text("questions.share.recognised", words.share(walks));
    }

    private String sum(String column) {
        return words.sum(all.sums().get(column));
    }

    private String deployments() {
        return words.number(all.deployments());
    }
}
