package uk.police.lfr.footage.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.footage.contract.AccessKind;
import uk.police.lfr.footage.contract.AccessView;
import uk.police.lfr.footage.contract.ClearChoice;
import uk.police.lfr.footage.contract.FootageExported;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.control.AccessStore;
import uk.police.lfr.footage.control.Exporter;
import uk.police.lfr.footage.control.FilmRenderer;
import uk.police.lfr.footage.control.PlaybackShelf;
import uk.police.lfr.footage.control.RenderSlot;
import uk.police.lfr.footage.entity.FootageAccess;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.Roles;

/**
 * The films themselves, for those who have given their reason at the {@link FootageDesk}, and for nobody else. Decrypted
 * and made in memory; no plain film is ever kept.
 */
@Stateless
@RolesAllowed({Roles.DPO, Roles.AO})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FootageFilms {
    /** Playback comes in parts of this length, so that the first is there within seconds. */
    public static final Duration PART = Duration.ofSeconds(20);

    private static final int PLAYBACK_WIDTH = 1280;

    @Inject
    private AccessStore accesses;

    @Inject
    private FilmRenderer renderer;

    @Inject
    private Exporter exporter;

    @Inject
    private LogRegister log;

    @Inject
    private PlaybackShelf shelf;

    @Inject
    private RenderSlot slot;

    @Inject
    private Transactions transactions;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<FootageExported> exported;

    /** @return parts of what the caller asked to see, at least one */
    public int parts(long accessId) {
        FootageRequest asked = open(accessId, AccessKind.PLAYBACK).asked();
        long length = Duration.between(asked.from(), asked.to()).toMillis();
        return (int) ((length + PART.toMillis() - 1) / PART.toMillis());
    }

    /** Bytes of a part as MP4; 0 where nothing was recorded then. */
    public int length(long accessId, int part) {
        return film(accessId, part).length;
    }

    /** Some bytes of a part, as players ask for them. */
    public void write(long accessId, int part, int from, int count, OutputStream target) throws IOException {
        target.write(film(accessId, part), from, count);
    }

    private byte[] film(long accessId, int part) {
        AccessView access = open(accessId, AccessKind.PLAYBACK);
        if (part < 0 || part >= parts(accessId)) {
            throw new NotFound("footage.gone", accessId);
        }
        return shelf.film(new PlaybackShelf.Part(accessId, part), () -> slot.render(() -> made(access, part)));
    }

    private byte[] made(AccessView access, int part) {
        FootageRequest asked = access.asked();
        Instant from = asked.from().plus(PART.multipliedBy(part));
        Instant to = from.plus(PART).isBefore(asked.to()) ? from.plus(PART) : asked.to();
        ByteArrayOutputStream film = new ByteArrayOutputStream();
        renderer.play(asked, from, to, PLAYBACK_WIDTH, access.username() + " " + access.id(), film);
        return film.toByteArray();
    }

    /**
     * Writes the export: a ZIP file with the film, its chain-of-custody note, the note's signature and the key to check
     * it with. The film's hash is in the log before the note is written, which names the entry.
     *
     * @param clear who stays recognisable; null for nobody
     */
    @RolesAllowed(Roles.DPO)
    public void export(long accessId, ClearChoice clear, OutputStream target) {
        AccessView access = open(accessId, AccessKind.EXPORT);
        slot.render(() -> {
            exporter.export(access, clear, target, film -> handedOut(access, clear != null, film));
            return null;
        });
    }

    /** @return index of its entry in the log */
    private long handedOut(AccessView access, boolean oneLeftClear, Exporter.Exported film) {
        FootageExported event = new FootageExported(
                caller.name(), access.asked().deploymentId(), access.id(), film.sha256(), oneLeftClear, film.report());
        return transactions.inNew(() -> {
            accesses.access(access.id()).handedOut(film.sha256(), clock.instant());
            exported.fire(event);
            return log.indexOf(event);
        });
    }

    /** @throws NotFound not the caller's, or an hour has passed: one says why again */
    private AccessView open(long accessId, AccessKind kind) {
        return transactions.inNew(() -> {
            FootageAccess access = accesses.access(accessId);
            if (!access.openFor(caller.name(), kind, clock.instant())) {
                throw new NotFound("footage.ask_again", accessId);
            }
            return access.view();
        });
    }
}
