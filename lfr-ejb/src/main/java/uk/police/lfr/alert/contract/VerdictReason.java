package uk.police.lfr.alert.contract;

/**
 * What an operator goes by when they compare two faces, for either verdict: features of the kind that trained comparers
 * work through (Facial Identification Scientific Working Group, feature list for morphological analysis), shortened by
 * this project, 2026, and that the picture says too little.
 */
public enum VerdictReason {
    EYES,
    NOSE,
    MOUTH,
    EARS,
    FACE_SHAPE,
    HAIRLINE,
    /** Scars, moles, tattoos. */
    MARKS,
    AGE,
    PICTURE_TOO_POOR
}
