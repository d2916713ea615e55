package uk.police.lfr.retention.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import uk.police.lfr.retention.control.residue.ResidueVerifier;

/** What the verifier may see of this server: connections that read, and the folders in which anything could be left. */
@Dependent
class VerifierAccess {
    /** More folders to look into, parted as a path is; such as the machine's own folder of temporary files. */
    static final String FOLDERS_PROPERTY = "lfr.residue.folders";

    /** The name under which an administrator offers a restored backup (docs/administrators/retention.md). */
    static final String BACKUP = "java:jboss/datasources/LfrBackupDS";

    @Resource(lookup = "java:jboss/datasources/LfrVerifierDS")
    private DataSource database;

    /** Where an administrator has restored a backup; empty while there is none. */
    Optional<DataSource> backup() {
        try {
            return Optional.of(InitialContext.doLookup(BACKUP));
        } catch (NamingException none) {
            return Optional.empty();
        }
    }

    ResidueVerifier verifier() {
        Path data = folder("jboss.server.data.dir", ".");
        List<Path> folders = new ArrayList<>(List.of(data, folder("jboss.server.temp.dir", ".")));
        for (String more : System.getProperty(FOLDERS_PROPERTY, "").split(File.pathSeparator)) {
            if (!more.isBlank()) {
                folders.add(Path.of(more));
            }
        }
        return new ResidueVerifier(
                database,
                folder(
                        "lfr.vault.dir",
                        folder("jboss.server.base.dir", ".").resolve("vault").toString()),
                folders,
                folder("lfr.footage.dir", data.resolve("footage").toString()),
                List.of());
    }

    /** As the vault finds its own: the property, the variable of that name, or the default. */
    private static Path folder(String property, String otherwise) {
        String variable = System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'));
        return Path.of(System.getProperty(property, variable == null || variable.isBlank() ? otherwise : variable));
    }
}
