package uk.police.lfr.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.transparency.boundary.DataPromises;
import uk.police.lfr.transparency.boundary.PublicRegister;
import uk.police.lfr.transparency.contract.DataPromise;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PromiseKeeping;

/**
 * What happens to people's data: the sentences of the policy that drives the deletions, and how well it is kept. No
 * period is written anywhere else.
 */
@Named
@RequestScoped
public class DataPage {

    @Inject
    private DataPromises data;

    @Inject
    private PublicRegister register;

    @Inject
    private PublicPage page;

    private YearsTable years;

    @PostConstruct
    void read() {
        years = new YearsTable(register.years(), new PublicWords(page.getLanguage()));
    }

    /** What became of all applications, and how often data was read or kept beyond the rule. */
    public YearsTable getYears() {
        return years;
    }

    /** One for each class of data, in the policy's order. */
    public List<String> getSentences() {
        return data.promises().stream().map(this::words).toList();
    }

    /** If you are not on the watchlist. */
    public String getNoMatch() {
        return sentence("NO_MATCH");
    }

    public String getIncorrectAlert() {
        return sentence("ALERT_INCORRECT");
    }

    public String getAlert() {
        return sentence("ALERT");
    }

    public String getFootage() {
        return sentence("FOOTAGE");
    }

    public String getWatchlist() {
        return sentence("WATCHLIST");
    }

    /** If somebody complains to an officer at the scene. */
    public String getComplaint() {
        return sentence("COMPLAINT_AT_SCENE");
    }

    /** How the question whether somebody was listed can be answered later. */
    public String getListingIndex() {
        return sentence("LISTING_INDEX");
    }

    /** Deadlines for deletion that were ever missed. */
    public String getMissed() {
        return count(new PublicWords(page.getLanguage()), data.keeping().missedDeadlines());
    }

    private String sentence(String rule) {
        return data.promises().stream()
                .filter(sentence -> sentence.rule().equals(rule))
                .map(this::words)
                .findFirst()
                .orElseThrow();
    }

    private String words(DataPromise sentence) {
        return page.getLanguage().of(sentence.text());
    }

    public int getVersion() {
        return data.keeping().policyVersion();
    }

    /** What alone can be held beyond its period, and how much of it is held now. */
    public List<DeploymentFigures.Fact> getHeld() {
        PublicWords words = new PublicWords(page.getLanguage());
        PromiseKeeping kept = data.keeping();
        return List.of(
                new DeploymentFigures.Fact(words.text("data.held.alerts"), count(words, kept.alertsHeld())),
                new DeploymentFigures.Fact(words.text("data.held.footage"), count(words, kept.footageHeld())),
                new DeploymentFigures.Fact(words.text("data.held.records"), count(words, kept.recordsHeld())),
                new DeploymentFigures.Fact(words.text("data.held.log"), count(words, kept.logEntriesHeld())),
                new DeploymentFigures.Fact(words.text("data.missed"), count(words, kept.missedDeadlines())));
    }

    private static String count(PublicWords words, long number) {
        return words.figure(Figure.of(number));
    }
}
