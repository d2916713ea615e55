package uk.police.lfr.web.failure;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import uk.police.lfr.platform.boundary.Contention;
import uk.police.lfr.platform.boundary.RefusalDesk;
import uk.police.lfr.platform.contract.InvalidInput;
import uk.police.lfr.platform.contract.LfrException;
import uk.police.lfr.platform.contract.NotFound;
import uk.police.lfr.platform.contract.SeparationOfDuties;

/**
 * A capability's refusal ("this watchlist is sealed") becomes a message on the page that asked; a thing that
 * is not there becomes a 404; a caller without the role is refused and audited; who was changing the same thing as
 * somebody else is told to look and try again; an AJAX request whose page has expired loads the page afresh. Everything else goes on to the container's error page.
 */
class StaffFailures extends ExceptionHandlerWrapper {

    StaffFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            if (handled(events.next().getContext().getException())) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean handled(Throwable thrown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        Optional<LfrException> refusal = Causes.find(thrown, LfrException.class);
        if (refusal.isPresent()) {
            recordIfForbidden(faces, refusal.get());
            tell(faces, refusal.get());
            return true;
        }
        if (Causes.isRefusal(thrown)) {
            record(faces.getViewRoot().getViewId());
            end(faces, HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        if (Contention.in(thrown) && pageStands(faces)) {
            tell(faces, "contention");
            return true;
        }
        if (faces.getPartialViewContext().isAjaxRequest()
                && Causes.find(thrown, ViewExpiredException.class).isPresent()) {
            reload(faces);
            return true;
        }
        return false;
    }

    /** Whoever tries to be the second person of their own first step is told so, and the log keeps it. */
    private static void recordIfForbidden(FacesContext faces, LfrException refusal) {
        if (refusal instanceof SeparationOfDuties) {
            record(faces.getViewRoot().getViewId() + " " + refusal.key());
        }
    }

    private static void record(String what) {
        CDI.current().select(RefusalDesk.class).get().refused(what);
    }

    private static void tell(FacesContext faces, LfrException refusal) {
        if (pageStands(faces)) {
            tell(faces, refusal.key(), refusal.args());
            // A partial answer has no place for it.
            if (refusal instanceof InvalidInput input
                    && !faces.getPartialViewContext().isAjaxRequest()) {
                FieldMark.put(faces, input, RefusalText.of(refusal));
            }
        } else {
            boolean missing = refusal instanceof NotFound;
            end(faces, missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean pageStands(FacesContext faces) {
        return faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void tell(FacesContext faces, String key, Object... args) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, RefusalText.of(key, args), null));
        faces.validationFailed();
    }

    private static void end(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void reload(FacesContext faces) {
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestServletPath());
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
