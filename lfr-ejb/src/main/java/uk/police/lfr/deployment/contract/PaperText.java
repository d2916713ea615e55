package uk.police.lfr.deployment.contract;

/**
 * One thing that a version says.
 *
 * @param kind the item of the pack that says it; null where the application or the authority itself does
 * @param part the camera of a camera plan; else empty
 * @param field its name in the statement or in the item
 */
public record PaperText(PackItemKind kind, String part, String field, String text) {
    /** Whether both say something of the same thing. */
    public boolean sameAs(PaperText other) {
        return kind == other.kind && part.equals(other.part) && field.equals(other.field);
    }
}
