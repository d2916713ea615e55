package uk.police.lfr.models.fetch;

/** Where tarballs come from. */
@FunctionalInterface
public interface TarballSource {
    /**
     * @return the tarball's bytes, equal to the pin in both digests
     * @throws FetchException if it cannot be had or differs from its pin; the message says what to do
     */
    byte[] tarball(PackagePin pin);

    /** Refuses bytes that are not the pinned ones. */
    static byte[] verified(byte[] tarball, PackagePin pin, String from) {
        String integrity = Digests.npmIntegrity(tarball);
        String sha256 = Digests.sha256(tarball);
        if (!integrity.equals(pin.integrity()) || !sha256.equals(pin.sha256())) {
            throw new FetchException(pin.tarballName() + " from " + from + " is not the pinned file."
                    + "\n  pinned: " + pin.integrity() + " / SHA-256 " + pin.sha256()
                    + "\n  found:  " + integrity + " / SHA-256 " + sha256
                    + "\nDo not use it. A published version never changes: ask where this file comes from.");
        }
        return tarball;
    }
}
