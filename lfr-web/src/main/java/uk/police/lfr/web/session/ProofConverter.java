package uk.police.lfr.web.session;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import uk.police.lfr.platform.boundary.IdentityDesk;
import uk.police.lfr.web.StaffText;

/**
 * Takes the password that is typed beside a button that signs while the form is checked: a wrong one leaves the form as
 * it was filled in, and of a right one nothing but "yes" stays in the page.
 */
@FacesConverter(value = "identityProof", managed = true)
public class ProofConverter implements Converter<Boolean> {
    @Inject
    private IdentityDesk desk;

    @Override
    public Boolean getAsObject(FacesContext faces, UIComponent field, String password) {
        if (password == null || password.isEmpty()) {
            return null;
        }
        if (!desk.prove(password.toCharArray())) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, StaffText.of("proof.wrong"), null));
        }
        return Boolean.TRUE;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Boolean proved) {
        return "";
    }
}
