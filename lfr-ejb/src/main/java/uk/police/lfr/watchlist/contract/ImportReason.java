package uk.police.lfr.watchlist.contract;

/** Why a line or a whole import was taken or not. The portal has a sentence for each that says what to do. */
public enum ImportReason {
    ACCEPTED,
    // the whole import
    NOT_AN_ARCHIVE,
    TOO_MANY_FILES,
    NO_TABLE,
    SEVERAL_TABLES,
    WRONG_ENCODING,
    MISSING_COLUMNS,
    UNREADABLE_TABLE,
    // the line
    MISSING_VALUE,
    BAD_VALUE,
    BLOCKED_SOURCE,
    JUSTIFICATION_TOO_SHORT,
    JUSTIFICATION_COPIED,
    BULK_NOT_ALLOWED,
    CATEGORY_OFF,
    CHILD_NOT_JUSTIFIED,
    CONTACT_MISSING,
    EXPIRED,
    MISSING_NOT_ARREST,
    FILE_MISSING,
    NOT_IN_TABLE,
    PATH_OUTSIDE,
    ERASURE_UPHELD,
    DUPLICATE_PERSON,
    DUPLICATE_PICTURE,
    // the picture
    TOO_LARGE,
    NOT_A_PICTURE,
    CORRUPT,
    TOO_MANY_PIXELS,
    NO_FACE,
    SEVERAL_FACES,
    FACE_TOO_SMALL,
    BLURRED,
    TURNED_AWAY,
    TILTED,
    CUT_OFF,
    OVER_EXPOSED,
    // neither
    UNEXPECTED
}
