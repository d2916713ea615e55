package uk.police.lfr.web.failure;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.Optional;
import uk.police.lfr.platform.contract.InvalidInput;

/** Says a refusal beside the field that it is about as well, and keeps there what was typed. */
final class FieldMark {

    private FieldMark() {}

    /** Nothing happens where the form that was sent has no such field. */
    static void put(FacesContext faces, InvalidInput refusal, String words) {
        field(faces.getViewRoot(), refusal.field()).ifPresent(input -> mark(faces, input, words));
    }

    /** The first of that name, in the order of the page. */
    private static Optional<UIInput> field(UIComponent from, String name) {
        if (from instanceof UIInput input && name.equals(input.getId()) && sent(input)) {
            return Optional.of(input);
        }
        Iterator<UIComponent> below = from.getFacetsAndChildren();
        Optional<UIInput> found = Optional.empty();
        while (found.isEmpty() && below.hasNext()) {
            found = field(below.next(), name);
        }
        return found;
    }

    private static boolean sent(UIComponent input) {
        UIComponent up = input;
        while (up != null && !(up instanceof UIForm)) {
            up = up.getParent();
        }
        return up instanceof UIForm form && form.isSubmitted();
    }

    private static void mark(FacesContext faces, UIInput input, String words) {
        String id = input.getClientId(faces);
        String typed = faces.getExternalContext().getRequestParameterMap().get(id);
        if (typed != null) {
            // Without it an invalid field would be drawn empty.
            input.setSubmittedValue(typed);
            input.setValid(false);
        }
        faces.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
}
