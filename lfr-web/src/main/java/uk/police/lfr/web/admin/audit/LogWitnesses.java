package uk.police.lfr.web.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.police.lfr.audit.boundary.WitnessDesk;
import uk.police.lfr.audit.contract.CheckpointLine;
import uk.police.lfr.audit.contract.WitnessLine;

/** The newest signed head of the log, the log's key, and who signs beside the force. */
@Named
@RequestScoped
public class LogWitnesses {

    @Inject
    private WitnessDesk desk;

    private CheckpointLine checkpoint;
    private List<WitnessLine> witnesses;
    private String witnessKey;

    @PostConstruct
    void open() {
        checkpoint = desk.checkpoint().orElse(null);
        witnesses = desk.witnesses();
    }

    public void register() {
        desk.register(witnessKey == null ? "" : witnessKey);
        witnessKey = null;
        open();
    }

    public CheckpointLine getCheckpoint() {
        return checkpoint;
    }

    public List<WitnessLine> getWitnesses() {
        return witnesses;
    }

    public String getLogKey() {
        return desk.logKey();
    }

    public String getWitnessKey() {
        return witnessKey;
    }

    public void setWitnessKey(String witnessKey) {
        this.witnessKey = witnessKey;
    }
}
