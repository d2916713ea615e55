package uk.police.lfr.it.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.boundary.DocumentDesk;
import uk.police.lfr.transparency.boundary.HistoryDesk;
import uk.police.lfr.transparency.boundary.PublishingDesk;
import uk.police.lfr.transparency.contract.DocumentKind;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.HistoricDeployment;
import uk.police.lfr.transparency.contract.PublicText;

/** What a publisher publishes besides notices and results. */
@Dependent
public class Library {
    private static final BilingualText REASON = new BilingualText("It was wrong", "Roedd yn anghywir");

    @Inject
    private DocumentDesk documents;

    @Inject
    private HistoryDesk history;

    @Inject
    private PublishingDesk publishing;

    /** @return its number */
    public long publishes(byte[] english, byte[] welsh) throws Exception {
        return Staff.PUBLISHER.asks(() -> documents.publish(
                DocumentKind.DPIA,
                new BilingualText("Assessment", "Asesiad"),
                LocalDate.of(2026, 1, 1),
                english,
                welsh));
    }

    public void withdraws(long document) throws Exception {
        Staff.PUBLISHER.does(() -> documents.withdraw(document, REASON));
    }

    /**
     * Carries a deployment over, and then as many faces as were meant.
     *
     * @return its reference
     */
    public String carriesOverAndCorrects(long faces) throws Exception {
        HistoricDeployment wrong = past(faces + 1);
        HistoricDeployment right = past(faces);
        String seal = Staff.PUBLISHER.asks(() -> history.draft(wrong)).seal();
        Staff.PUBLISHER.does(() -> history.carryOver(wrong, seal));
        String next = Staff.PUBLISHER.asks(() -> history.draft(right)).seal();
        Staff.PUBLISHER.does(() -> history.correct(right, REASON, next));
        return right.reference();
    }

    private static HistoricDeployment past(long faces) {
        BilingualText fair = new BilingualText("Fair", "Ffair");
        return new HistoricDeployment(
                fair,
                fair,
                fair,
                LocalDate.of(2023, 8, 1),
                LocalDate.of(2023, 8, 1),
                DeploymentType.EVENT,
                Set.of(PurposeLimb.SAFEGUARDING),
                Figure.NOT_RECORDED,
                Figure.of(faces),
                Figure.of(0),
                Figure.NOT_RECORDED,
                fair);
    }

    /** The place of a published deployment, and nothing else. */
    public void correctsPlace(long deployment, BilingualText place) throws Exception {
        var published = Staff.PUBLISHER.asks(() -> publishing.preview(deployment));
        PublicText right = new PublicText(published.title(), published.context(), place);
        String seal = Staff.PUBLISHER
                .asks(() -> publishing.correction(deployment, right))
                .seal();
        Staff.PUBLISHER.does(() -> publishing.correct(deployment, right, REASON, seal));
    }
}
