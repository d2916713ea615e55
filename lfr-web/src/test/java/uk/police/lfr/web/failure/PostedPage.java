package uk.police.lfr.web.failure;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A staff page whose form was just sent, without a server: its components, what the browser sent, what it is told. */
final class PostedPage extends FacesContextWrapper {
    private final List<UIComponent> forms = new ArrayList<>();
    private final UIViewRoot root;
    private final Map<Object, Object> attributes = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, List<FacesMessage>> messages = new LinkedHashMap<>();

    PostedPage() {
        super(null);
        setCurrentInstance(this);
        root = new UIViewRoot() {
            @Override
            public Iterator<UIComponent> getFacetsAndChildren() {
                return forms.iterator();
            }
        };
    }

    @Override
    public void release() {
        setCurrentInstance(null);
    }

    Form form(String id, boolean sent) {
        Form form = new Form(sent);
        form.setId(id);
        forms.add(form);
        return form;
    }

    UIInput field(Form form, String id) {
        Field field = new Field(form);
        field.setId(id);
        form.fields.add(field);
        return field;
    }

    /** Holds its fields itself, and they what they know: the state that the API keeps needs a server's implementation. */
    static final class Form extends UIForm {
        private final List<UIComponent> fields = new ArrayList<>();
        private final boolean sent;

        private Form(boolean sent) {
            this.sent = sent;
        }

        @Override
        public boolean isSubmitted() {
            return sent;
        }

        @Override
        public Iterator<UIComponent> getFacetsAndChildren() {
            return fields.iterator();
        }
    }

    private static final class Field extends UIInput {
        private final Form form;
        private boolean valid = true;
        private Object submitted;

        private Field(Form form) {
            this.form = form;
        }

        @Override
        public boolean isValid() {
            return valid;
        }

        @Override
        public void setValid(boolean valid) {
            this.valid = valid;
        }

        @Override
        public Object getSubmittedValue() {
            return submitted;
        }

        @Override
        public void setSubmittedValue(Object submitted) {
            this.submitted = submitted;
        }

        @Override
        public UIComponent getParent() {
            return form;
        }

        @Override
        public String getClientId(FacesContext faces) {
            return form.getId() + ":" + getId();
        }
    }

    void posted(String clientId, String value) {
        parameters.put(clientId, value);
    }

    Map<String, List<FacesMessage>> messages() {
        return messages;
    }

    List<String> wordsAt(String clientId) {
        return messages.getOrDefault(clientId, List.of()).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    @Override
    public UIViewRoot getViewRoot() {
        return root;
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return attributes;
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        messages.computeIfAbsent(clientId, any -> new ArrayList<>()).add(message);
    }

    @Override
    public ExternalContext getExternalContext() {
        return new ExternalContextWrapper(null) {
            @Override
            public Map<String, String> getRequestParameterMap() {
                return parameters;
            }

            @Override
            public Object getContext() {
                return null;
            }

            @Override
            public Map<String, Object> getApplicationMap() {
                return new HashMap<>();
            }
        };
    }
}
