package uk.police.lfr.recognition.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one camera counted in its deployment. Only ever grows; holds nothing of a person. */
@Entity
@Table(name = "camera_tally")
public class CameraTally {
    @Id
    @Column(name = "camera_id")
    private long cameraId;

    @Column(name = "deployment_id")
    private long deploymentId;

    @Column(name = "faces_scanned")
    private long facesScanned;

    private long detections;

    private long comparisons;

    @Column(name = "templates_zeroed")
    private long templatesZeroed;

    @Column(name = "frames_captured")
    private long framesCaptured;

    @Column(name = "frames_analysed")
    private long framesAnalysed;

    protected CameraTally() {
        // for JPA
    }

    public CameraTally(long deploymentId, long cameraId) {
        this.deploymentId = deploymentId;
        this.cameraId = cameraId;
    }

    public void add(TallyCount counted) {
        facesScanned += counted.facesScanned();
        detections += counted.detections();
        comparisons += counted.comparisons();
        templatesZeroed += counted.templatesZeroed();
        framesCaptured += counted.framesCaptured();
        framesAnalysed += counted.framesAnalysed();
    }
}
