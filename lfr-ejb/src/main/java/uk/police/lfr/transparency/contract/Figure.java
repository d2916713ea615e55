package uk.police.lfr.transparency.contract;

/**
 * A published figure.
 *
 * @param value null unless reported or zero
 */
public record Figure(FigureState state, Long value) {
    public static final Figure NOT_APPLICABLE = new Figure(FigureState.NOT_APPLICABLE, null);
    public static final Figure NOT_RECORDED = new Figure(FigureState.NOT_RECORDED, null);

    public static Figure of(long value) {
        return new Figure(value == 0 ? FigureState.ZERO : FigureState.REPORTED, value);
    }
}
