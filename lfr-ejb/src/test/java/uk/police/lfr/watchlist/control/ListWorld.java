package uk.police.lfr.watchlist.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import uk.police.lfr.fixture.Assembly;
import uk.police.lfr.fixture.BuiltModels;
import uk.police.lfr.fixture.SignedInAs;
import uk.police.lfr.fixture.TestClock;
import uk.police.lfr.fixture.TestDatabase;
import uk.police.lfr.fixture.TestVault;
import uk.police.lfr.oversight.entity.EmergencyAccess;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.watchlist.boundary.EntryDesk;
import uk.police.lfr.watchlist.boundary.WatchlistDesk;
import uk.police.lfr.watchlist.contract.EntryDetails;
import uk.police.lfr.watchlist.contract.ImportResultLine;
import uk.police.lfr.watchlist.contract.ListFrame;
import uk.police.lfr.watchlist.entity.EntryIssue;
import uk.police.lfr.watchlist.entity.ImportJob;
import uk.police.lfr.watchlist.entity.ImportResult;
import uk.police.lfr.watchlist.entity.IndexMonth;
import uk.police.lfr.watchlist.entity.Indexed;
import uk.police.lfr.watchlist.entity.MadeVersion;
import uk.police.lfr.watchlist.entity.MakeUpLine;
import uk.police.lfr.watchlist.entity.NeverListed;
import uk.police.lfr.watchlist.entity.ReenrolmentRun;
import uk.police.lfr.watchlist.entity.ReferenceImage;
import uk.police.lfr.watchlist.entity.Watchlist;
import uk.police.lfr.watchlist.entity.WatchlistEntry;

/**
 * One list on the real schema, under a real key, with everything of {@code watchlist} around it and no server. Names of
 * people are those of their jobs: {@code builder} nominates, {@code checker} seals.
 */
public final class ListWorld implements AutoCloseable {
    private static final byte[] PICTURE = picture();

    public static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");
    public static final long DEPLOYMENT = 12;

    private static final Class<?>[] ENTITIES = {
        Watchlist.class,
        WatchlistEntry.class,
        ReferenceImage.class,
        EntryIssue.class,
        ImportJob.class,
        ImportResult.class,
        MadeVersion.class,
        MakeUpLine.class,
        IndexMonth.class,
        Indexed.class,
        NeverListed.class,
        ReenrolmentRun.class,
        EmergencyAccess.class
    };

    private final TestDatabase database;
    private final TestClock clock = new TestClock(NOW);
    private final BuiltModels models = new BuiltModels();
    private final Path folder;
    private final TestVault vault;
    private final Assembly assembly;
    private final long list;

    /** With its database in memory. */
    public ListWorld(Path folder) {
        this(folder, TestDatabase.inMemory(ENTITIES));
    }

    /** With its database in the folder, for more than memory holds. */
    static ListWorld inFile(Path folder) {
        return new ListWorld(folder, TestDatabase.inFolder(folder, ENTITIES));
    }

    private ListWorld(Path folder, TestDatabase database) {
        this.folder = folder;
        this.database = database;
        vault = new TestVault(folder.resolve("vault"));
        assembly = new Assembly(database)
                .with(Clock.class, clock)
                .with(FaceModels.class, models)
                .with(KeyVault.class, vault.vault());
        ImportSpool spool = new ImportSpool(folder.resolve("spool"));
        try {
            assembly.with(ImportSpool.class, assembly.fill(spool));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        list = in(() -> {
            long made = of(ListMaking.class).create("Match day", "requester");
            of(WatchlistStore.class).list(made).frame(ListFrame.of(DEPLOYMENT, NOW.plusSeconds(3600)));
            return made;
        });
    }

    public <T> T of(Class<T> type) {
        return assembly.of(type);
    }

    public Assembly assembly() {
        return assembly;
    }

    public TestDatabase database() {
        return database;
    }

    public KeyVault vault() {
        return vault.vault();
    }

    public BuiltModels models() {
        return models;
    }

    public TestClock clock() {
        return clock;
    }

    public long list() {
        return list;
    }

    public <T> T in(java.util.function.Supplier<T> step) {
        return database.inTransaction(step);
    }

    public void run(Runnable step) {
        database.run(step);
    }

    /** The desk of lists with somebody at it. */
    public WatchlistDesk deskOf(String user) {
        return at(new WatchlistDesk(), user);
    }

    /** The desk of entries with somebody at it. */
    public EntryDesk entriesOf(String user) {
        return at(new EntryDesk(), user);
    }

    public <T> T at(T desk, String user) {
        try {
            assembly.with(Caller.class, new SignedInAs(user));
            return assembly.fill(desk);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] picture() {
        try {
            return FacePictures.withoutAFace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nominated by the builder, with a picture of these floats; its ground is confirmed now. */
    public long nominate(EntryDetails details, float... template) {
        return in(() -> {
            Watchlist on = of(WatchlistStore.class).list(list);
            String version = models.engine().templateVersion();
            on.takeTemplatesOf(version);
            ListCipher cipher = of(ListCipher.class);
            String mac = cipher.personMac(on, details.personRef());
            WatchlistEntry entry = new WatchlistEntry(
                    list,
                    mac,
                    details,
                    cipher.seal(on, mac, details),
                    "builder",
                    clock.instant(),
                    LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC));
            of(WatchlistStore.class).keep(entry);
            of(ListLedger.class).created(on, uk.police.lfr.platform.contract.DataClass.WATCHLIST_ENTRY, 1);
            entry.confirmLive("builder", clock.instant());
            String file = cipher.fileMac(on, details.personRef());
            of(WatchlistStore.class)
                    .keep(new ReferenceImage(
                            entry,
                            cipher.sealPicture(on, file, PICTURE),
                            cipher.sealTemplate(on, entry.id(), file, version, TemplateOf.floats(template)),
                            100));
            of(ListLedger.class).created(on, uk.police.lfr.platform.contract.DataClass.WATCHLIST_IMAGE, 1);
            of(Issues.class).raise(entry, details);
            return entry.id();
        });
    }

    /** A person with nothing special about them. */
    public long nominate(String personRef, float... template) {
        Listed person = new Listed();
        person.personRef = personRef;
        return nominate(person.details(), template);
    }

    public void seal() {
        run(() -> {
            WatchlistDesk desk = deskOf("checker");
            desk.seal(list, desk.preview(list).contentHash());
        });
    }

    /** Begins an import by the builder and runs it to its end. @return its number */
    long imported(HandIns.Content content, Executor executor) throws IOException {
        long job = begun(content);
        of(WatchlistImport.class).run(job, executor);
        return job;
    }

    /** An import that was handed in and not run yet. */
    long begun(HandIns.Content content) throws IOException {
        ImportReception reception = of(ImportReception.class);
        String kept = reception.keep(in(() -> reception.admit(list, "builder")), HandIns.zip(content));
        return in(() -> reception.register(list, kept, "builder"));
    }

    List<ImportResultLine> results(long job) {
        return results(job, 0, Integer.MAX_VALUE);
    }

    List<ImportResultLine> results(long job, int first, int count) {
        return in(() -> of(ImportStore.class).results(of(WatchlistStore.class).list(list), job, first, count));
    }

    Path spoolFolder() {
        return folder.resolve("spool");
    }

    @Override
    public void close() {
        database.close();
    }
}
