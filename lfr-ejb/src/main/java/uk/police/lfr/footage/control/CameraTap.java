package uk.police.lfr.footage.control;

import uk.police.lfr.footage.contract.RecordedCamera;
import uk.police.lfr.vision.source.CodedPicture;
import uk.police.lfr.vision.source.PacketTap;
import uk.police.lfr.vision.source.StreamFormat;

/** Hears one camera; each connection is a recording of its own. Used by the thread that reads the camera. */
final class CameraTap implements PacketTap {
    private final RecordedCamera camera;
    private final Recorder recorder;
    private PictureQueue queue;

    CameraTap(RecordedCamera camera, Recorder recorder) {
        this.camera = camera;
        this.recorder = recorder;
    }

    @Override
    public void opened(StreamFormat format) {
        queue = recorder.begin(camera, format);
    }

    @Override
    public void coded(CodedPicture picture) {
        if (!queue.offer(picture)) {
            recorder.lost(camera);
        }
    }

    @Override
    public void closed() {
        recorder.end(camera, queue);
    }
}
