package uk.police.lfr.watchlist.contract;

/**
 * Which entries are asked for by what is known of them without opening what is sealed. Null asks for all.
 *
 * @param raised entries that raised this
 * @param open whether only what nobody has settled yet counts as raised; with no kind named, whatever was raised
 * @param child whether only those under 18
 */
public record EntryMarks(EntryState state, IssueKind raised, boolean open, boolean child) {
    public static final EntryMarks ANY = new EntryMarks(null, null, false, false);
}
