package uk.police.lfr.it;

import java.io.File;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import uk.police.lfr.it.library.SettableClock;

/** The one way in which tests get the application: the EAR as the build packed it, with test classes added to its WAR. */
public final class Deployments {

    private static final File EAR = new File(System.getProperty("lfr.ear"));

    private Deployments() {}

    /**
     * For {@code @Deployment} methods.
     *
     * @param added the test class, if it runs inside the server, and probes it needs
     */
    public static EnterpriseArchive application(Class<?>... added) {
        var ear = ShrinkWrap.create(ZipImporter.class, EAR.getName())
                .importFrom(EAR)
                .as(EnterpriseArchive.class);
        var portal = ear.getAsType(WebArchive.class, "lfr-web.war").addClasses(added);
        return ear.addAsModule(Testable.archiveToTest(portal));
    }

    /** As {@link #application}, under a clock that the test can set. */
    static EnterpriseArchive applicationWithSettableClock(Class<?>... added) {
        var library = ShrinkWrap.create(JavaArchive.class, "settable-clock.jar")
                .addClass(SettableClock.class)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        return application(added).addAsLibrary(library);
    }

    /** The EAR as built, for servers of a test's own. */
    public static Path applicationFile() {
        return EAR.toPath();
    }

    /** The EAR with probes, written to {@code folder}, for servers of a test's own. */
    public static Path applicationFile(Path folder, Class<?>... added) {
        var file = folder.resolve(EAR.getName()).toFile();
        application(added).as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }
}
