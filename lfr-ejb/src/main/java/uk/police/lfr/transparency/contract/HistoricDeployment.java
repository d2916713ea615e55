package uk.police.lfr.transparency.contract;

import java.time.LocalDate;
import java.util.Set;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;

/**
 * A deployment before this system, as the force told the public of it then. What it did not tell is
 * {@link FigureState#NOT_RECORDED}, and what it said that it would not tell {@link FigureState#WITHHELD}; nothing is
 * worked out from anything else.
 *
 * @param lastDay the first one where it took a day
 * @param type null where it was not said
 * @param watchlist people on the list
 * @param source where the force published it, and when
 */
public record HistoricDeployment(
        BilingualText title,
        BilingualText context,
        BilingualText place,
        LocalDate firstDay,
        LocalDate lastDay,
        DeploymentType type,
        Set<PurposeLimb> purposes,
        Figure watchlist,
        Figure faces,
        Figure alerts,
        Figure arrests,
        BilingualText source) {

    /** What the public knows it by, such as {@code H2024-05-21}; nothing else is numbered so. */
    public String reference() {
        return "H" + firstDay;
    }
}
