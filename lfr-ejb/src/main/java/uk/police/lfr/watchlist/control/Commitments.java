package uk.police.lfr.watchlist.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/** What the seal commits to: each entry with every field, every signature and every picture, salted. */
@Dependent
public class Commitments {
    @Inject
    private ListCipher cipher;

    /** @param fileMacs of the entry's pictures, in the order in which they came */
    byte[] content(Watchlist list, WatchlistEntry entry, List<String> fileMacs) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(DetailsFormat.write(cipher.details(list, entry)));
        content.writeBytes(('\u001f' + entry.signatures()).getBytes(UTF_8));
        fileMacs.forEach(mac -> content.writeBytes(('\u001f' + mac).getBytes(UTF_8)));
        return content.toByteArray();
    }

    /** The entry's leaf, 64 hexadecimal digits. */
    String of(Watchlist list, WatchlistEntry entry, List<String> fileMacs) {
        return HexFormat.of()
                .formatHex(SealTree.leaf(cipher.salt(list, entry.personMac()), content(list, entry, fileMacs)));
    }

    /** @param leaves at least one, in the order of the entries' numbers */
    static String root(List<String> leaves) {
        return HexFormat.of()
                .formatHex(new SealTree(
                                leaves.stream().map(HexFormat.of()::parseHex).toList())
                        .root());
    }
}
