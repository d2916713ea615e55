package uk.police.lfr.footage.boundary;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.police.lfr.audit.boundary.LogRegister;
import uk.police.lfr.deployment.boundary.DeploymentRegister;
import uk.police.lfr.deployment.contract.DeploymentView;
import uk.police.lfr.deployment.contract.LeasedCamera;
import uk.police.lfr.fixture.Deployments;
import uk.police.lfr.fixture.Injection;
import uk.police.lfr.footage.contract.FootagePurpose;
import uk.police.lfr.footage.contract.FootageRequest;
import uk.police.lfr.footage.control.FootageFolder;
import uk.police.lfr.footage.control.FootageStand;
import uk.police.lfr.footage.control.HeardFilm;
import uk.police.lfr.platform.boundary.Caller;
import uk.police.lfr.platform.boundary.FaceModels;
import uk.police.lfr.platform.boundary.KeyVault;
import uk.police.lfr.platform.boundary.SigningKeys;
import uk.police.lfr.platform.boundary.StaffRegister;
import uk.police.lfr.platform.boundary.Transactions;
import uk.police.lfr.platform.contract.Auditable;
import uk.police.lfr.platform.contract.Rank;
import uk.police.lfr.platform.contract.Role;
import uk.police.lfr.platform.contract.StaffMember;
import uk.police.lfr.vision.Frame;
import uk.police.lfr.vision.source.Arrivals;
import uk.police.lfr.vision.source.ClipWriter;
import uk.police.lfr.vision.source.HeardPictures;

/**
 * The desks of footage over real schema, vault and files, with 100 pictures of one camera recorded: black and white
 * stripes all over, and the detector finds one face in the middle of each.
 */
final class FootageHouse implements AutoCloseable {
    static final int WIDTH = 320;
    static final int HEIGHT = 240;
    static final long LOG_INDEX = 4711;

    final FootageStand stand;
    private final Injection injection;
    private final Acting caller = new Acting();

    FootageHouse(Path folder, HeardPictures film) {
        stand = new FootageStand(folder);
        stand.record(film.format(), Arrivals.every(Duration.ofMillis(40), FootageStand.START, film.pictures()));
        injection = new Injection(stand.database.entities())
                .with(Clock.class, stand.clock)
                .with(Caller.class, caller)
                .with(Transactions.class, stand.transactions())
                .with(KeyVault.class, stand.vault())
                .with(SigningKeys.class, stand.signing())
                .with(FootageFolder.class, stand.folder)
                .with(FaceModels.class, new OneFace())
                .with(LogRegister.class, new Log())
                .with(StaffRegister.class, new Register())
                .with(DeploymentRegister.class, new OneDeployment());
    }

    /** Stripes of eight pixels, a key picture each second, four seconds. */
    static HeardPictures stripes(Path folder) {
        Path file = folder.resolve("stripes.h264");
        try (ClipWriter clip = ClipWriter.h264(file, WIDTH, HEIGHT, 25, 2_000_000)) {
            for (int i = 0; i < 100; i++) {
                try (Frame frame = Frame.allocate(WIDTH, HEIGHT, Instant.EPOCH)) {
                    draw(frame.pixels());
                    clip.add(frame);
                }
            }
        }
        return HeardFilm.heard(file);
    }

    private static void draw(ByteBuffer pixels) {
        for (int at = 0; at < WIDTH * HEIGHT; at++) {
            byte level = (byte) (at % WIDTH / 8 % 2 == 0 ? 20 : 230);
            for (int c = 0; c < Frame.CHANNELS; c++) {
                pixels.put(at * Frame.CHANNELS + c, level);
            }
        }
    }

    <T> T desk(Class<T> type, String person) {
        caller.name = person;
        return injection.bean(type);
    }

    <T extends Auditable> List<T> heard(Class<T> type) {
        return injection.heard(type);
    }

    FootageRequest request(int seconds, String reason) {
        return new FootageRequest(
                stand.camera.deploymentId(),
                stand.camera.cameraId(),
                FootageStand.START,
                FootageStand.START.plusSeconds(seconds),
                FootagePurpose.COMPLAINT_OR_MISCONDUCT,
                reason);
    }

    @Override
    public void close() {
        stand.close();
    }

    private static final class Acting extends Caller {
        private String name;

        @Override
        public String name() {
            return name;
        }
    }

    private static final class Log extends LogRegister {
        @Override
        public long indexOf(Auditable event) {
            return LOG_INDEX;
        }
    }

    /** "dpo" protects data, everybody else authorises. */
    private static final class Register extends StaffRegister {
        @Override
        public Optional<StaffMember> find(String username) {
            Role role = username.equals("dpo") ? Role.DPO : Role.AO;
            return Optional.of(new StaffMember(username, username, Rank.SUPERINTENDENT, Set.of(role), Map.of()));
        }
    }

    /** Decided on by "officer". */
    private final class OneDeployment extends DeploymentRegister {
        @Override
        public DeploymentView view(long id) {
            return Deployments.authorised();
        }

        @Override
        public List<LeasedCamera> cameras(long id) {
            return List.of(new LeasedCamera(stand.camera.cameraId(), stand.camera.name(), "rtsp://127.0.0.1/", ""));
        }
    }
}
