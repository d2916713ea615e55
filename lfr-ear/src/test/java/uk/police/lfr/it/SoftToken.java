package uk.police.lfr.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.police.lfr.run.ServerLaunch;

/** A PKCS#11 token in software, with an AES key of 256 bits named {@code master} made in it, as an administrator does. */
final class SoftToken {
    private static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";
    private static final String PIN = "4711";

    private final Path configuration;

    SoftToken(Path folder) throws IOException, InterruptedException {
        Path tokens = Files.createDirectory(folder.resolve("tokens"));
        configuration = Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
        run("softhsm2-util", "--init-token", "--slot", "0", "--label", "lfr", "--pin", PIN, "--so-pin", PIN);
        Path java = Path.of(System.getProperty("java.home"));
        Path provider =
                Files.writeString(folder.resolve("pkcs11.cfg"), "name=lfr\nlibrary=" + LIBRARY + "\nslotListIndex=0\n");
        run(
                java.resolve("bin/keytool").toString(),
                "-genseckey",
                "-alias",
                "master",
                "-keyalg",
                "AES",
                "-keysize",
                "256",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-storepass",
                PIN,
                "-addprovider",
                "SunPKCS11",
                "-providerarg",
                provider.toString());
    }

    /** Has the server take its master key from this token. */
    ServerLaunch serve(ServerLaunch launch) {
        return launch.property("lfr.vault.master", "pkcs11")
                .property("lfr.vault.pkcs11.library", LIBRARY)
                .variable("LFR_VAULT_PKCS11_PIN", PIN)
                .variable("SOFTHSM2_CONF", configuration.toString());
    }

    private void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().put("SOFTHSM2_CONF", configuration.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor(1, TimeUnit.MINUTES);
        assertEquals(0, process.exitValue(), said);
    }
}
