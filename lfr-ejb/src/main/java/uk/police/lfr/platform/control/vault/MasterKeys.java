package uk.police.lfr.platform.control.vault;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.police.lfr.platform.control.Setting;

/** Which master keys the settings name, as {@code kind} or {@code kind:alias}. */
public final class MasterKeys {
    /** Where the master key lies; {@code credential-store} unless set. */
    public static final String MASTER = "lfr.vault.master";

    /** Where it lay until now: keys that only that one opens are wrapped anew at this start. */
    public static final String PREVIOUS = "lfr.vault.master.previous";

    private static final String DEFAULT_ALIAS = "master";

    private MasterKeys() {}

    /** @throws IllegalStateException the setting names no place, or the key there cannot be used; says why */
    public static MasterKey current() {
        return open(MASTER, Setting.text(MASTER).orElse(ServerCredentialStore.KIND));
    }

    public static Optional<MasterKey> previous() {
        return Setting.text(PREVIOUS).map(place -> open(PREVIOUS, place));
    }

    private static MasterKey open(String setting, String value) {
        String[] kindAndAlias = value.split(":", 2);
        List<MasterKeyPlace> places = places();
        return places.stream()
                .filter(place -> place.kind().equals(kindAndAlias[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Refusing to start: " + setting + " is '" + value
                        + "', but a master key lies in "
                        + places.stream().map(MasterKeyPlace::kind).collect(Collectors.joining(" or "))))
                .open(kindAndAlias.length == 2 ? kindAndAlias[1] : DEFAULT_ALIAS);
    }

    private static List<MasterKeyPlace> places() {
        Stream<MasterKeyPlace> added =
                StreamSupport.stream(ServiceLoader.load(MasterKeyPlace.class).spliterator(), false);
        return Stream.concat(Stream.of(new ServerCredentialStore(), new Pkcs11Token()), added)
                .toList();
    }
}
