package uk.police.lfr.transparency.contract;

/** What a published figure says: a zero is not the same as an omission. */
public enum FigureState {
    REPORTED,
    ZERO,
    NOT_RECORDED,
    NOT_APPLICABLE
}
