package uk.police.lfr.web.admin.engine;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.platform.boundary.EngineDesk;
import uk.police.lfr.platform.contract.EngineProfile;
import uk.police.lfr.platform.contract.EngineView;

/** The models that run, on what they compute, and what else lies in the models folder. */
@Named("faceEngine")
@RequestScoped
public class FaceEnginePage {

    @Inject
    private EngineDesk desk;

    private EngineView view;
    private List<EngineProfile> profiles;

    public EngineView getView() {
        if (view == null) {
            view = desk.view();
        }
        return view;
    }

    public List<EngineProfile> getProfiles() {
        if (profiles == null) {
            profiles = desk.profiles();
        }
        return profiles;
    }
}
