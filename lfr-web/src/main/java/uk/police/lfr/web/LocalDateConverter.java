package uk.police.lfr.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads and writes what a browser's own date field holds, such as {@code 2026-09-07}. */
@FacesConverter(forClass = LocalDate.class)
public class LocalDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            String words = StaffText.of("template.date.unreadable");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
