package uk.police.lfr.web.publicsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.transparency.contract.DeploymentPhase;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.PublicTotals;

class FigureBarsTest {

    @Test
    void theLargestFillsItsRowAndWhatHasNoFigureHasNoBarButItsWords() {
        List<FigureBars.Bar> bars = bars(34_900L, 6_259L, null, 0L);
        assertEquals(
                List.of(100.0, 17.9, 0.0, 0.0),
                bars.stream().map(FigureBars.Bar::percent).toList());
        assertEquals(
                List.of("34,900", "6,259", "Not recorded", "0 (none)"),
                bars.stream().map(FigureBars.Bar::value).toList());
    }

    @Test
    void nothingButZerosHasNoBarAtAll() {
        assertEquals(0.0, bars(0L).get(0).percent());
    }

    @Test
    void aSumSaysForHowManyItSaysNothing() {
        PublicWords english = new PublicWords(Language.ENGLISH);
        assertEquals("6,260", english.sum(new PublicTotals.Sum(Figure.of(6_260), 0)));
        assertEquals("6,260, without 1 that did not record it", english.sum(new PublicTotals.Sum(Figure.of(6_260), 1)));
        assertEquals("Not recorded", english.sum(new PublicTotals.Sum(Figure.NOT_RECORDED, 2)));
        assertEquals(
                "3 of 3,000: 0.1% (95% interval 0.034% to 0.294%)",
                english.share(new PublicTotals.Share(3, 3_000, 0.001, 0.00034, 0.002937)));
    }

    private static List<FigureBars.Bar> bars(Long... faces) {
        List<DeploymentText> deployments = Stream.of(faces)
                .map(count -> PublishedForTests.at(
                        "Bangor", "2026-01-01", DeploymentPhase.REPORTED, PurposeLimb.SAFEGUARDING, count))
                .map(deployment -> new DeploymentText(deployment, Language.ENGLISH))
                .toList();
        return FigureBars.of("Faces", "faces", deployments, "faces.seen").bars();
    }
}
