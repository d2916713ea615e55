package uk.police.lfr.exercise.control;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.HistoricDeployment;

/** The two deployments of which North Wales Police tell on their page, as they tell of them (seed S14 to S22). */
final class ExerciseHistory {
    private static final BilingualText PAGE = new BilingualText(
            "Carried over from the page of North Wales Police on live facial recognition, as it read in 2024",
            "Wedi’i drosglwyddo o dudalen Heddlu Gogledd Cymru am adnabod wynebau byw, fel yr oedd yn 2024");

    private static final Figure NOT_PUBLISHED = new Figure(FigureState.WITHHELD, null);

    private ExerciseHistory() {}

    static List<HistoricDeployment> all() {
        return List.of(holyhead(), wrexham());
    }

    private static HistoricDeployment holyhead() {
        return new HistoricDeployment(
                new BilingualText("Holyhead Port", "Porthladd Caergybi"),
                new BilingualText(
                        "A proactive deployment to identify people wanted on warrant and missing from home who may have"
                                + " been travelling through the port.",
                        "Defnydd rhagweithiol i adnabod pobl yr oedd gwarant ar eu cyfer a phobl ar goll o’u cartrefi a"
                                + " allai fod yn teithio drwy’r porthladd."),
                new BilingualText("Holyhead Port", "Porthladd Caergybi"),
                LocalDate.of(2024, 5, 21),
                LocalDate.of(2024, 5, 22),
                DeploymentType.PORT,
                EnumSet.of(PurposeLimb.ADMINISTRATION_OF_JUSTICE, PurposeLimb.SAFEGUARDING),
                Figure.of(1_822),
                Figure.of(6_259),
                Figure.of(0),
                Figure.NOT_RECORDED,
                PAGE);
    }

    private static HistoricDeployment wrexham() {
        return new HistoricDeployment(
                new BilingualText("Wrexham, match day", "Wrecsam, diwrnod gêm"),
                new BilingualText(
                        "Part of matchday policing for the League One fixture between Wrexham AFC and Shrewsbury Town.",
                        "Yn rhan o blismona diwrnod gêm ar gyfer gêm Adran Un rhwng Wrecsam ac Amwythig."),
                new BilingualText("Wrexham", "Wrecsam"),
                LocalDate.of(2024, 9, 7),
                LocalDate.of(2024, 9, 7),
                DeploymentType.EVENT,
                EnumSet.allOf(PurposeLimb.class),
                NOT_PUBLISHED,
                Figure.of(34_900),
                Figure.of(11),
                Figure.of(0),
                PAGE);
    }
}
