package uk.police.lfr.models.fetch;

/**
 * One file that is taken out of a package.
 *
 * @param file name under which it is unpacked, without any folder
 * @param path its place inside the tarball, e.g. {@code package/model/x.onnx}
 * @param sha256 64 lower-case hexadecimal digits of its content
 */
public record MemberPin(String file, String path, String sha256) {
    public MemberPin {
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new FetchException("A member's file name must be plain, without folders: " + file);
        }
    }
}
