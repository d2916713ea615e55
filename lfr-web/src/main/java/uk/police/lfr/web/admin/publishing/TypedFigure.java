package uk.police.lfr.web.admin.publishing;

import java.io.Serializable;
import java.util.List;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.transparency.contract.Figure;
import uk.police.lfr.transparency.contract.FigureState;

/** A figure as the force had published it: unknown, until the publisher says otherwise. */
public class TypedFigure implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a force can have said of a figure: the number, that it does not publish it, or nothing. */
    private static final List<FigureState> STATES =
            List.of(FigureState.NOT_RECORDED, FigureState.REPORTED, FigureState.WITHHELD);

    private FigureState state = FigureState.NOT_RECORDED;
    private Long number;

    void show(Figure figure) {
        number = figure.value();
        state = number == null ? figure.state() : FigureState.REPORTED;
    }

    /**
     * @param field of the number, for the refusal
     * @throws InvalidInput a number where there is said to be none, none where there is said to be one, or one below 0
     */
    Figure said(String field) {
        boolean numbered = number != null;
        if (numbered != (state == FigureState.REPORTED) || numbered && number < 0) {
            throw new InvalidInput(field, "publishing.history_number");
        }
        return numbered ? Figure.of(number) : new Figure(state, null);
    }

    public List<FigureState> getStates() {
        return STATES;
    }

    public FigureState getState() {
        return state;
    }

    public void setState(FigureState state) {
        this.state = state;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
