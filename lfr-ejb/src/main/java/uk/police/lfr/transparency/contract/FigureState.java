package uk.police.lfr.transparency.contract;

/** What a published value says: a zero is not the same as an omission. */
public enum FigureState {
    REPORTED,
    ZERO,
    NOT_RECORDED,
    /** Known and not published; the reason is. */
    WITHHELD,
    NOT_APPLICABLE
}
