package uk.police.lfr.web.failure;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Has every Faces request's exceptions handled by {@link StaffFailures}. */
public class StaffFailuresFactory extends ExceptionHandlerFactory {

    public StaffFailuresFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new StaffFailures(getWrapped().getExceptionHandler());
    }
}
