package uk.police.lfr.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Reads and writes what a browser's own date-and-time field holds, such as {@code 2026-09-07T14:30}. */
@FacesConverter(forClass = LocalDateTime.class)
public class LocalDateTimeConverter implements Converter<LocalDateTime> {

    @Override
    public LocalDateTime getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed);
        } catch (DateTimeParseException unreadable) {
            String words = StaffText.of("template.time.unreadable");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDateTime value) {
        return value == null ? "" : value.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
