package uk.police.lfr.web.admin.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.police.lfr.deployment.contract.DeploymentType;
import uk.police.lfr.deployment.contract.PurposeLimb;
import uk.police.lfr.platform.contract.BilingualText;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;
import uk.police.lfr.transparency.contract.HistoricDeployment;

/** What the publisher types of the past is what is meant: unknown is not zero, and not published is not unknown. */
class TypedHistoryTest {
    private static final Figure NOT_PUBLISHED = new Figure(FigureState.WITHHELD, null);

    private static HistoricDeployment past() {
        BilingualText text = new BilingualText("Port", "Porthladd");
        return new HistoricDeployment(
                text,
                text,
                text,
                LocalDate.of(2024, 5, 21),
                LocalDate.of(2024, 5, 22),
                DeploymentType.PORT,
                Set.of(PurposeLimb.SAFEGUARDING),
                NOT_PUBLISHED,
                Figure.of(6_259),
                Figure.of(0),
                Figure.NOT_RECORDED,
                text);
    }

    @Test
    void whatIsShownToBeCorrectedIsWhatWasSaid() {
        TypedHistory typed = new TypedHistory();
        typed.show(past());
        assertEquals(past(), typed.said());
    }

    @Test
    void everyFigureIsUnknownUntilSomebodySaysOtherwise() {
        assertEquals(Figure.NOT_RECORDED, new TypedFigure().said("faces"));
    }

    @Test
    void aNumberThatContradictsWhatIsSaidOfItIsRefusedBesideItsField() {
        TypedFigure unknown = new TypedFigure();
        unknown.setNumber(0L);
        assertEquals(
                "arrests",
                assertThrows(InvalidInput.class, () -> unknown.said("arrests")).field());
        TypedFigure lacking = new TypedFigure();
        lacking.setState(FigureState.REPORTED);
        assertThrows(InvalidInput.class, () -> lacking.said("arrests"));
        lacking.setNumber(-1L);
        assertThrows(InvalidInput.class, () -> lacking.said("arrests"));
        lacking.setNumber(0L);
        assertEquals(Figure.of(0), lacking.said("arrests"));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        TypedHistory typed = new TypedHistory();
        typed.show(past());
        typed.setLastDay("22 May");
        assertEquals("lastDay", assertThrows(InvalidInput.class, typed::said).field());
        typed.setLastDay(null);
        assertThrows(InvalidInput.class, typed::said);
    }
}
