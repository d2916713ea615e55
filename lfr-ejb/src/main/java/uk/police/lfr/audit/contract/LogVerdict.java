package uk.police.lfr.audit.contract;

/**
 * The result of checking the whole log against its own rows.
 *
 * @param entries how many entries fitted, from the first on
 * @param intact whether the tree over all of them is the one that the log's end and its checkpoints name
 * @param firstBroken number of the first entry that does not fit or is missing, or -1
 * @param root of the tree over those that fitted, 64 hexadecimal digits, to compare with a copy kept elsewhere
 * @param finding one sentence on what is wrong, or an empty text
 */
public record LogVerdict(long entries, boolean intact, long firstBroken, String root, String finding) {
    public static LogVerdict intact(long entries, String root) {
        return new LogVerdict(entries, true, -1, root, "");
    }

    public static LogVerdict broken(long entries, long firstBroken, String root, String finding) {
        return new LogVerdict(entries, false, firstBroken, root, finding);
    }
}
