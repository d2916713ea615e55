package uk.police.lfr.it.inside;

import jakarta.enterprise.context.Dependent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.police.lfr.platform.contract.Role;

/** Who may take which step at which desk: every step that is not open to all. Said here a second time, on purpose. */
@Dependent
public class Doors {
    /** Capability and desk, its steps, and who may take them. */
    private static final String STEPS =
            """
            alert.AccuracyDesk: of over: OP_LEAD AO AO_URGENT SILVER PREAPPROVER DPO AUDITOR
            alert.AlertDesk: alerts alert: OPERATOR ENGAGE
            alert.AlertDesk: awaitingEngagement: ENGAGE OPERATOR
            alert.AlertDesk: tally: OPERATOR ENGAGE COMMS DPO
            alert.AlertDesk: claim adjudicate: OPERATOR
            alert.AlertDesk: decide holdForComplaint recordOutcome: ENGAGE
            alert.AlertPictures: write: OPERATOR ENGAGE
            alert.AlertPictures: writeHeld: DPO
            alert.AlertPurge: eraseUsed eraseAll eraseDay forgetWalkers: nobody
            alert.EmergencyAlerts: alerts alert write: DPO AUDITOR
            alert.EngagementDesk: approach decide reached holdForComplaint recordOutcome: ENGAGE
            alert.HandOverDesk: colleagues handBack handOver: OPERATOR
            alert.HeldAlertDesk: held alert: DPO
            alert.LaterOutcomeDesk: record deployments: ENGAGE AO
            alert.TestResultDesk: own seen: OPERATOR
            alert.TestDesk: register: ENGINEER
            alert.TestDesk: plan walk passes subjects recall: ENGINEER SILVER BRONZE
            audit.AuditDesk: entries count search export proof opening verify health: AUDITOR DPO
            audit.LogPurge: announce empty: nobody
            audit.WitnessDesk: witnesses checkpoint logKey: AUDITOR DPO
            audit.WitnessDesk: register: AUDITOR
            deployment.AuthorisationDesk: queue authorise refuse sendBack: AO
            deployment.AuthorisationDesk: statement: AO AO_URGENT PREAPPROVER OP_LEAD SILVER
            deployment.AuthorisationDesk: versions: AO AO_URGENT OP_LEAD SILVER DPO AUDITOR
            deployment.DeploymentDesk: draft version amend submit: OP_LEAD
            deployment.DeploymentDesk: list view: OP_LEAD AO WL_MGR WL_CHECKER OPERATOR ENGAGE COMMS DPO AUDITOR \
            AO_URGENT GOLD SILVER BRONZE ENGINEER PREAPPROVER
            deployment.DeploymentDesk: thresholdAdvice thresholdFor: OP_LEAD AO AO_URGENT SILVER PREAPPROVER DPO AUDITOR
            deployment.DeploymentPurge: markDayPurged begin markPurged: nobody
            deployment.DutyDesk: signOnAsOperator: OPERATOR
            deployment.DutyDesk: signOnToEngage: ENGAGE
            deployment.DutyDesk: briefingRead here signOff mayLook: OPERATOR ENGAGE
            deployment.DutyDesk: open: OPERATOR ENGAGE BRONZE SILVER GOLD ENGINEER
            deployment.DutyDesk: onDuty: OPERATOR ENGAGE BRONZE SILVER GOLD AO
            deployment.GroundDesk: check sign: BRONZE OPERATOR ENGINEER
            deployment.GroundDesk: passed: BRONZE OPERATOR ENGINEER SILVER GOLD AO
            deployment.NoticeDesk: announce: COMMS
            deployment.NoticeDesk: withhold: AO AO_URGENT
            deployment.OversightDesk: suspend lift: AUDITOR
            deployment.PackDesk: put attach: OP_LEAD
            deployment.PackDesk: items sitePlan history missing document useCases: OP_LEAD AO AO_URGENT PREAPPROVER DPO \
            AUDITOR SILVER
            deployment.PaperDesk: versions texts read: OP_LEAD AO AO_URGENT PREAPPROVER DPO AUDITOR SILVER
            deployment.PreapprovalDesk: needed: PREAPPROVER AO OP_LEAD
            deployment.PreapprovalDesk: agree: PREAPPROVER
            deployment.RecordPurge: expire dropPapers: nobody
            deployment.ReviewDesk: reviewDay review close: AO
            deployment.ReviewDesk: resultsPublished: COMMS
            deployment.SessionDesk: missing: SILVER BRONZE OPERATOR AO GOLD ENGINEER
            deployment.SessionDesk: makeReady: SILVER
            deployment.SessionDesk: start: OPERATOR
            deployment.SessionDesk: pause: OPERATOR SILVER AUDITOR
            deployment.SessionDesk: resume waitsForReason explain: OPERATOR SILVER
            deployment.SessionDesk: waitsForReview: OPERATOR SILVER GOLD ENGINEER AO AO_URGENT OP_LEAD PREAPPROVER DPO \
            AUDITOR
            deployment.SessionDesk: reviewFalseAlerts: AO
            deployment.SessionDesk: end: OPERATOR SILVER GOLD AO
            deployment.SessionDesk: abort: SILVER ENGINEER
            deployment.SessionDesk: cancel: OP_LEAD AO
            deployment.SketchDesk: begin save mine sketch ofDeployment drop: OP_LEAD
            deployment.ThresholdDesk: signed: OP_LEAD AO AO_URGENT SILVER OPERATOR PREAPPROVER DPO AUDITOR
            deployment.ThresholdDesk: needsSecond proposal propose: AO SILVER
            deployment.UrgentDesk: authorise: AO_URGENT
            deployment.UrgentDesk: countersign: AO
            deployment.VariationDesk: narrows terms vary: AO SILVER
            footage.FootageDesk: cameras segments askPlayback access: DPO AO
            footage.FootageDesk: askExport: DPO
            footage.FootageDesk: accesses: DPO AO AUDITOR
            footage.FootageDesk: recordings: DPO AO OPERATOR OP_LEAD ENGINEER BRONZE
            footage.FootageDesk: space: DPO AO OP_LEAD ENGINEER OPERATOR BRONZE SILVER
            footage.FootageFilms: parts length write: DPO AO
            footage.FootageFilms: export: DPO
            footage.FootagePurge: purgeDue: nobody
            footage.ZoneDesk: of: OP_LEAD DPO AO AUDITOR OPERATOR
            footage.ZoneDesk: cameras: OP_LEAD DPO AO AUDITOR
            footage.ZoneDesk: draw cost: OP_LEAD DPO
            footage.ZoneDesk: remove: DPO
            integration.HookDesk: newest: ENGINEER AUDITOR
            integration.HookDesk: sendAgain: ENGINEER
            oversight.EmergencyDesk: begin end all emergency: DPO AUDITOR
            oversight.IncidentDesk: newest incident waiting answer: DPO AUDITOR AO SILVER GOLD ENGINEER
            oversight.IncidentDesk: close: DPO AUDITOR
            oversight.RequestDesk: clocks: DPO AUDITOR
            oversight.RequestDesk: clock waiting receive read settleIdentity answer: DPO
            platform.ClockWatch: confirm: ENGINEER
            platform.EngineDesk: view profiles: ENGINEER DPO AUDITOR AO
            platform.KeyVault: sweep: nobody
            platform.Settings: change: AO DPO
            platform.Settings: settled: AO DPO AUDITOR
            platform.StaffAccounts: set: nobody
            platform.LockDesk: locked: ENGINEER DPO AUDITOR
            platform.LockDesk: ask: ENGINEER
            platform.LockDesk: unlock: DPO AUDITOR
            platform.StaffDesk: ask askEnd: ENGINEER
            platform.StaffDesk: accounts waiting: ENGINEER DPO AUDITOR
            platform.StaffDesk: confirm refuse: DPO AUDITOR
            recognition.CameraCheckDesk: measure: ENGINEER BRONZE OPERATOR
            recognition.CameraCheckDesk: today: ENGINEER BRONZE OPERATOR SILVER
            recognition.CameraHealthDesk: of: OP_LEAD AO AO_URGENT SILVER PREAPPROVER DPO AUDITOR
            recognition.LiveDesk: cameras figures segments: OPERATOR ENGAGE AO
            recognition.LivePictures: write: OPERATOR
            reporting.DeploymentFiguresDesk: of: OP_LEAD AO AO_URGENT SILVER PREAPPROVER DPO AUDITOR
            reporting.ForceFiguresDesk: lately: COMMS AO DPO AUDITOR
            reporting.OperatorFiguresDesk: all: SILVER AO
            reporting.OperatorFiguresDesk: mine: OPERATOR
            reporting.SystemDesk: now: ENGINEER AUDITOR
            retention.HoldDesk: holds: DPO AO AUDITOR
            retention.HoldDesk: place confirm release: DPO AO
            retention.HoldDesk: renew: DPO
            retention.PolicyDesk: current versions waiting: DPO AO AUDITOR
            retention.PolicyDesk: preview confirm: DPO AO
            retention.PolicyDesk: read propose withdraw: DPO
            retention.ProofDesk: certificates certificate dayCertificates dayCertificate refusals statements statement \
            look lookAtBackup: DPO AUDITOR
            retention.ProofDesk: tryAgain: DPO
            retention.RetentionDesk: rules due done: DPO AUDITOR
            transparency.DueDesk: tasks resultsPublished: COMMS AO DPO AUDITOR
            transparency.HistoryDesk: draft published carryOver correct: COMMS
            transparency.DocumentDesk: publish replace withdraw: COMMS
            transparency.PublishingDesk: items preview publishNotice publishNoticeWithoutWelsh supplyWelsh: COMMS
            transparency.PublishingDesk: classifyWithheld publishResults publishNoticeAfterwards: COMMS
            transparency.PublishingDesk: plan callOff correction correct: COMMS
            watchlist.EmergencyEntries: page write: DPO AUDITOR
            watchlist.EntryDesk: issues open: WL_MGR WL_CHECKER AO SAFEGUARDING
            watchlist.EntryDesk: justify: WL_MGR
            watchlist.EntryDesk: check: WL_CHECKER
            watchlist.EntryDesk: safeguard: SAFEGUARDING
            watchlist.EntryDesk: authorise add: AO
            watchlist.EntryDesk: confirmGrounds confirmGround: WL_MGR WL_CHECKER
            watchlist.ErasureDesk: uphold allowAgain: DPO
            watchlist.ImportDesk: importArchive importFolder: WL_MGR
            watchlist.ImportDesk: progress columns latest results refused: WL_MGR WL_CHECKER
            watchlist.ListingIndexDesk: ask: DPO
            watchlist.ListingIndexPurge: purge: nobody
            watchlist.ReenrolmentDesk: progress: WL_MGR WL_CHECKER AO SAFEGUARDING
            watchlist.ReenrolmentDesk: waiting: WL_MGR WL_CHECKER AO
            watchlist.ReenrolmentDesk: takeOver: WL_CHECKER
            watchlist.ReferencePictures: write: WL_MGR WL_CHECKER OPERATOR ENGAGE AO SAFEGUARDING DPO
            watchlist.WatchlistDesk: create: OP_LEAD
            watchlist.WatchlistDesk: frame: OP_LEAD AO SILVER
            watchlist.WatchlistDesk: lists: WL_MGR WL_CHECKER AO OP_LEAD DPO SAFEGUARDING
            watchlist.WatchlistDesk: list: WL_MGR WL_CHECKER AO OP_LEAD OPERATOR ENGAGE COMMS DPO SAFEGUARDING \
            AO_URGENT SILVER PREAPPROVER AUDITOR
            watchlist.WatchlistDesk: entries page: WL_MGR WL_CHECKER AO SAFEGUARDING
            watchlist.WatchlistDesk: versions: WL_MGR WL_CHECKER AO OPERATOR DPO AUDITOR
            watchlist.WatchlistDesk: withdraw: WL_MGR WL_CHECKER
            watchlist.WatchlistDesk: preview: WL_MGR WL_CHECKER AO
            watchlist.WatchlistDesk: seal: WL_CHECKER
            watchlist.WatchlistDesk: proof: DPO AUDITOR
            watchlist.WatchlistPurge: purge key: nobody
            """;

    /** The roles to which each step is open, by {@code capability.Desk.step}. */
    public Map<String, Set<Role>> steps() {
        Map<String, Set<Role>> doors = new TreeMap<>();
        STEPS.lines().map(line -> line.split(": ")).forEach(said -> {
            for (String step : said[1].split(" ")) {
                doors.computeIfAbsent(said[0] + "." + step, door -> new HashSet<>())
                        .addAll(roles(said[2]));
            }
        });
        return doors;
    }

    private static Set<Role> roles(String words) {
        return words.equals("nobody")
                ? Set.of()
                : Arrays.stream(words.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
