package uk.police.lfr.deployment.contract;

import java.util.Set;

/** How a field of an application pack is answered. */
public enum PackAnswer {
    /** In words of one's own. */
    WORDS,
    /** {@code yes} or {@code no}. */
    YES_OR_NO,
    /** A whole number above 0. */
    COUNT,
    /** The code of one of the published uses. */
    USE,
    /** A {@link SitePlan} as text. */
    PLAN,
    /** Names of categories of a watchlist, with commas between. */
    CATEGORIES;

    private static final Set<String> COUNTS = Set.of("expectedSize", "expectedFaces", "eyePixels", "lux");
    private static final Set<String> QUESTIONS = Set.of("protest", "under18", "noAudio");

    /** @param field one of {@link PackItemKind#fields()} */
    public static PackAnswer of(String field) {
        if (COUNTS.contains(field)) {
            return COUNT;
        }
        if (QUESTIONS.contains(field)) {
            return YES_OR_NO;
        }
        return switch (field) {
            case "code" -> USE;
            case "sitePlan" -> PLAN;
            case "categories" -> CATEGORIES;
            default -> WORDS;
        };
    }
}
