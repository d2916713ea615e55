package uk.police.lfr.models.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagePinTest {
    @TempDir
    Path folder;

    @Test
    void readsNameVersionDigestsAndMembers() throws IOException {
        PackagePin pin = PackagePin.read(file("name=@scope/thing\nversion=1.2.3\nintegrity=sha512-x\nsha256=ab\n"
                + "member.b.bin=package/b.bin 02\nmember.a.bin=package/deep/a.bin \\\n  01\n"));
        assertEquals("scope-thing-1.2.3.tgz", pin.tarballName());
        assertEquals(
                List.of(
                        new MemberPin("a.bin", "package/deep/a.bin", "01"),
                        new MemberPin("b.bin", "package/b.bin", "02")),
                pin.members());
    }

    @Test
    void saysWhichKeyIsMissing() throws IOException {
        Path file = file("name=thing\nversion=1.2.3\nsha256=ab\n");
        FetchException refused = assertThrows(FetchException.class, () -> PackagePin.read(file));
        assertTrue(refused.getMessage().contains("integrity"), refused.getMessage());
    }

    @Test
    void refusesAMemberThatWouldLeaveItsFolder() {
        assertThrows(FetchException.class, () -> new MemberPin("../evil", "package/evil", "01"));
        assertThrows(FetchException.class, () -> new MemberPin("/etc/passwd", "package/evil", "01"));
    }

    @Test
    void everyCommittedPinFileIsWellFormed() throws IOException {
        for (String kind : List.of("weights", "media")) {
            try (var files = Files.list(Path.of("sources", kind))) {
                for (Path file : files.toList()) {
                    PackagePin pin = PackagePin.read(file);
                    assertTrue(pin.integrity().startsWith("sha512-"), file.toString());
                    pin.members()
                            .forEach(member -> assertEquals(64, member.sha256().length(), member.file()));
                }
            }
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("pin.properties"), content);
    }
}
